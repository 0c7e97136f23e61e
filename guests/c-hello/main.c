/* Reads numbers from standard input, sorts them in memory that grows by realloc, and prints them and their mean. */

#include <stdio.h>
#include <stdlib.h>

static int ascending(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    long *numbers = NULL, number;
    size_t length = 0, capacity = 0;
    double sum = 0;
    while (scanf("%ld", &number) == 1) {
        if (length == capacity) {
            capacity = capacity ? 2 * capacity : 4;
            numbers = realloc(numbers, capacity * sizeof *numbers);
            if (!numbers) {
                fprintf(stderr, "there is no memory for %zu numbers\n", capacity);
                return 1;
            }
        }
        numbers[length++] = number;
        sum += (double)number;
    }
    if (length == 0) {
        fprintf(stderr, "standard input has no numbers\n");
        return 1;
    }
    qsort(numbers, length, sizeof *numbers, ascending);
    printf("Hello from C: %zu numbers,", length);
    for (size_t i = 0; i < length; i++)
        printf(" %ld", numbers[i]);
    printf(", mean %.3f\n", sum / (double)length);
    free(numbers);
    return 0;
}
