//! The values people write: dates as precise as written, years, exact decimals, shares,
//! money, ids.

mod code;
mod date;
mod decimal;
mod digest;
mod format;
mod id;
mod money;
mod reported;
mod sdg_target;
mod share;
mod term;
mod text;
mod year;

pub use code::Code;
pub(crate) use code::codes;
pub use date::{Date, DateError, Day, Precision};
pub use decimal::{Decimal, DecimalError};
pub use digest::{Digest, DigestError};
pub use format::{Format, TextFormat};
pub use id::{Id, IdError};
pub use money::{CountryCode, Currency, LettersError, Money};
pub use reported::{MISSING_WORDS, REPORTED, Reported};
pub use sdg_target::{SdgTarget, SdgTargetError};
pub use share::Share;
pub use term::{Answer, Term};
pub use text::{folded, is_percent, is_same_unit};
pub use year::{Year, YearError};
