/* What picolibc leaves to the system: standard streams and the end, by the machine's calls.
 *
 * One call moves at most the bytes up to the next 8-byte boundary of the buffer, so a stream with a buffer writes eight bytes a call. */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { READ = 63, WRITE = 64, EXIT = 93 };

static long call(long number, long a, long b, long c)
{
    register long a7 __asm__("a7") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2) : "memory");
    return a0;
}

ssize_t read(int descriptor, void *buffer, size_t length)
{
    return call(READ, descriptor, (long)buffer, (long)length);
}

ssize_t write(int descriptor, const void *buffer, size_t length)
{
    return call(WRITE, descriptor, (long)buffer, (long)length);
}

void _exit(int code)
{
    for (;;)
        call(EXIT, code, 0, 0);
}

/* A stream that gathers what it writes. */
struct output {
    FILE file;
    int descriptor;
    size_t length;
    char buffer[256] __attribute__((aligned(8)));
};

static int flush(FILE *file)
{
    struct output *out = (struct output *)file;
    size_t done = 0;
    while (done < out->length) {
        ssize_t moved = write(out->descriptor, out->buffer + done, out->length - done);
        if (moved <= 0)
            return EOF;
        done += (size_t)moved;
    }
    out->length = 0;
    return 0;
}

static int put(char c, FILE *file)
{
    struct output *out = (struct output *)file;
    if (out->length == sizeof out->buffer && flush(file) != 0)
        return EOF;
    out->buffer[out->length++] = c;
    return (unsigned char)c;
}

static int get(FILE *file)
{
    static char buffer[8] __attribute__((aligned(8)));
    static ssize_t length, next;
    (void)file;
    if (next == length) {
        next = 0;
        length = read(STDIN_FILENO, buffer, sizeof buffer);
        if (length <= 0) {
            length = 0;
            return _FDEV_EOF;
        }
    }
    return (unsigned char)buffer[next++];
}

static FILE in = FDEV_SETUP_STREAM(NULL, get, NULL, _FDEV_SETUP_READ);
static struct output out = { FDEV_SETUP_STREAM(put, NULL, flush, _FDEV_SETUP_WRITE), STDOUT_FILENO, 0, { 0 } };
static struct output err = { FDEV_SETUP_STREAM(put, NULL, flush, _FDEV_SETUP_WRITE), STDERR_FILENO, 0, { 0 } };
FILE *const stdin = &in, *const stdout = &out.file, *const stderr = &err.file;

__attribute__((destructor)) static void flush_all(void)
{
    flush(&out.file);
    flush(&err.file);
}
