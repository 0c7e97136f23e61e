//! A chip as text: its columns, constraints and tokens.

use core::fmt::{self, Display, Write};

use crate::chip::{Chip, Direction, Fill, Hint, ProductKind};
use crate::form::{Form, Source};

/// A form with the names of a chip's columns.
struct Named<'a>(&'a Form, &'a Chip);

impl Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(form, chip) = self;
        if form.terms().is_empty() {
            return f.write_char('0');
        }
        for (i, term) in form.terms().iter().enumerate() {
            if i > 0 {
                f.write_str(" ^ ")?;
            }
            let name = match term.source {
                Source::Committed(c) => chip.columns.get(usize::from(c)).map(|c| &*c.name),
                Source::Public(c) => chip.public.get(usize::from(c)).map(|name| &**name),
            };
            write!(f, "[{}]{}", name.unwrap_or("?"), term.transform)?;
        }
        Ok(())
    }
}

impl Display for Chip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |form| Named(form, self);
        writeln!(
            f,
            "chip {}: {} words, {} ANDs, {} tokens sent, {} received",
            self.name,
            self.width(),
            self.constraints.len(),
            self.token_count(Direction::Send),
            self.token_count(Direction::Receive),
        )?;
        for name in &self.public {
            writeln!(f, "  public {name}")?;
        }
        for column in &self.columns {
            let how = match &column.fill {
                Fill::Input => "",
                Fill::And(..) => "  (and)",
                Fill::Hint(Hint::Carry { .. }) => "  (carry)",
                Fill::Hint(Hint::Value(..)) => "  (linear)",
                Fill::Hint(Hint::Sum { .. }) => "  (sum)",
                Fill::Hint(Hint::Average { .. }) => "  (half a sum)",
                Fill::Hint(Hint::AnyAbove { .. }) => "  (any bit above)",
                Fill::Hint(Hint::Quotient(..)) => "  (quotient)",
                Fill::Hint(Hint::Remainder(..)) => "  (remainder)",
                Fill::Hint(Hint::ProductLow(..) | Hint::ProductHigh(..)) => "  (product)",
                Fill::Hint(Hint::CarrylessLow(..) | Hint::CarrylessHigh(..)) => "  (carry-less product)",
                Fill::Hint(Hint::Parts(..)) => "  (gates)",
            };
            writeln!(f, "  word {}{how}", column.name)?;
        }
        for constraint in &self.constraints {
            writeln!(f, "  and {}:", constraint.name)?;
            writeln!(f, "      {}", named(&constraint.a))?;
            writeln!(f, "    & {}", named(&constraint.b))?;
            writeln!(f, "    = {}", named(&constraint.c))?;
        }
        for (kind, product) in self.all_products() {
            let (what, power) = match kind {
                ProductKind::Carryless => ("carry-less product", "X^64"),
                ProductKind::Integers => ("product", "2^64"),
            };
            writeln!(f, "  {what} {}:", product.name)?;
            writeln!(f, "      {}", named(&product.a))?;
            writeln!(f, "    * {}", named(&product.b))?;
            writeln!(f, "    = {}", named(&product.low))?;
            writeln!(f, "    + {power} ({})", named(&product.high))?;
        }
        for token in &self.tokens {
            let verb = match token.direction {
                Direction::Send => "send",
                Direction::Receive => "receive",
            };
            writeln!(f, "  {verb} {}: tag {}", token.name, named(&token.tag))?;
            for word in &token.words {
                writeln!(f, "      {}", named(word))?;
            }
        }
        Ok(())
    }
}
