//! What a row says about the machine: the accesses of an instruction, what they leave, and where the hart goes on.
//!
//! Everything is a term of SMT-LIB. A term may use
//!
//! | name | what it is |
//! | --- | --- |
//! | `clock`, `pc`, `length` | the state, and the bytes that the instruction takes |
//! | `rs1.cell`, `rs2.cell`, `rd.cell`, `imm`, `target`, `extra` | what the text says |
//! | `NAME`, `NAME.new` | what the cell of an access held before it, and holds after it |
//!
//! and what [`Row::definitions`] define, in their order.

use carryless_machine::layout::tag;

/// One access to a cell.
#[derive(Clone, Debug)]
pub struct Access {
    /// In terms and messages.
    pub name: &'static str,
    /// Clocks after the row's.
    pub slot: u64,
    /// The tag of the cell's tokens.
    pub tag: u64,
    /// The cell's number.
    pub cell: String,
    /// What the cell holds afterwards; nothing here where [`Row::results`] say it.
    pub new: Option<String>,
}

/// Up to eight public bytes: the first `count` are there.
#[derive(Clone, Debug)]
pub struct PublicBytes {
    /// The tag of their tokens.
    pub tag: u64,
    /// Whether the row receives them.
    pub received: bool,
    /// How many.
    pub count: String,
    /// The position of byte i is `start` + i, or `start` - i where this is set.
    pub down: bool,
    /// The first position.
    pub start: String,
    /// The bytes, from the lowest.
    pub bytes: String,
}

/// How a row ends.
#[derive(Clone, Debug)]
pub enum End {
    /// The hart goes on: after so many clocks, at this pc.
    State { step: u64, pc: String },
    /// The run ends with this code.
    Exit(String),
}

/// What a real row of one chip says, for one instruction.
#[derive(Clone, Debug)]
pub struct Row {
    /// The instruction.
    pub instruction: String,
    /// The kind that the text gives it, and its flags. Several where the question is one for several instructions.
    pub texts: Vec<(u64, u64)>,
    /// Auxiliary words.
    pub definitions: Vec<(&'static str, String)>,
    /// What an instruction that this chip executes has: each must follow.
    pub condition: Vec<(&'static str, String)>,
    /// When else another chip executes it: nothing that must follow.
    pub chosen: Vec<String>,
    /// What is known of cells from elsewhere.
    pub known: Vec<(&'static str, String)>,
    /// The accesses after the fetch.
    pub accesses: Vec<Access>,
    /// What else holds of old and new values.
    pub results: Vec<(&'static str, String)>,
    pub bytes: Option<PublicBytes>,
    pub end: End,
    /// For rows in which something is left to choose: the words that choose it, beside the machine's.
    pub choices: Vec<&'static str>,
    /// Input columns that no access tells, as terms, by the column's name.
    pub inputs: Vec<(&'static str, String)>,
}

/// A constant.
pub fn word(value: u64) -> String {
    format!("#x{value:016x}")
}

impl Row {
    /// A row that only goes on with the next instruction.
    pub fn new(instruction: &str, kind: u64, flags: u64) -> Self {
        Self {
            instruction: instruction.to_string(),
            texts: vec![(kind, flags)],
            definitions: Vec::new(),
            condition: Vec::new(),
            chosen: Vec::new(),
            known: Vec::new(),
            accesses: Vec::new(),
            results: Vec::new(),
            bytes: None,
            end: End::State {
                step: 4,
                pc: "(bvadd pc length)".to_string(),
            },
            choices: Vec::new(),
            inputs: Vec::new(),
        }
    }

    /// An access of a register cell.
    pub fn register(mut self, name: &'static str, slot: u64, cell: &str, new: Option<&str>) -> Self {
        self.accesses.push(Access {
            name,
            slot,
            tag: tag::REGISTER,
            cell: cell.to_string(),
            new: new.map(str::to_string),
        });
        self
    }

    /// Reads rs1, in slot 1.
    pub fn rs1(self) -> Self {
        self.register("rs1", 1, "rs1.cell", Some("rs1"))
    }

    /// Reads rs2, in slot 2.
    pub fn rs2(self) -> Self {
        self.register("rs2", 2, "rs2.cell", Some("rs2"))
    }

    /// Writes rd.
    pub fn rd(self, slot: u64, value: &str) -> Self {
        self.register("rd", slot, "rd.cell", Some(value))
    }

    /// Writes rd, but what is not said here.
    pub fn rd_open(self, slot: u64) -> Self {
        self.register("rd", slot, "rd.cell", None)
    }

    /// An access of the memory word of an index.
    pub fn memory(mut self, name: &'static str, slot: u64, index: &str, new: Option<&str>) -> Self {
        self.accesses.push(Access {
            name,
            slot,
            tag: tag::MEMORY,
            cell: index.to_string(),
            new: new.map(str::to_string),
        });
        self
    }

    pub fn define(mut self, name: &'static str, term: &str) -> Self {
        self.definitions.push((name, term.to_string()));
        self
    }

    pub fn when(mut self, label: &'static str, term: &str) -> Self {
        self.condition.push((label, term.to_string()));
        self
    }

    pub fn chosen(mut self, term: &str) -> Self {
        self.chosen.push(term.to_string());
        self
    }

    pub fn known(mut self, label: &'static str, term: &str) -> Self {
        self.known.push((label, term.to_string()));
        self
    }

    pub fn result(mut self, label: &'static str, term: &str) -> Self {
        self.results.push((label, term.to_string()));
        self
    }

    pub fn input(mut self, column: &'static str, term: &str) -> Self {
        self.inputs.push((column, term.to_string()));
        self
    }

    pub fn choose(mut self, name: &'static str) -> Self {
        self.choices.push(name);
        self
    }

    pub fn goes_to(mut self, clocks: u64, to: &str) -> Self {
        self.end = End::State {
            step: clocks,
            pc: to.to_string(),
        };
        self
    }

    /// Takes 8 clocks.
    pub fn long(self) -> Self {
        self.goes_to(8, "(bvadd pc length)")
    }
}
