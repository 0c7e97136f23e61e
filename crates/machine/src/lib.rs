//! The chips of the RV64IM base machine and the buses between them.
