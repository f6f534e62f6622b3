// Degrees, units and places are written in the same way.
export const OTHER =
  /^(?:MD|DO|BA|BS|MA|MS|MSc|BSc|RN|NP|PA|PT|OT|USA?|UK|EU|UN|UAE|DC|NY|LA|IV|IM|PO|PRN|BID|TID|QD|SC|ER|ED|ICU|OR|GP|MI|PE|CT|MRI?|CPR|ECG|EKG|HIV|PCI|AF|HF|DM|DKA|TB|RA|MRN|ID|DOB|NHS|SSN|PCP|WBC|CRP|BP|HR|AM|PM|AD|TV|NB|PS|EG|IE|НЭ|ТЕ|ТД|ТП|ТК|США|НЕ|АТ|АД|O[DSU]|C[PCFE]|G[IUA]|P[VRC]|B[SC]|V[FA]|N[JCHMDV]|S[ADL]|RI|WV|BV|A[GS]|Q[TO]|E[FU]|F[UX]|I[DUQ]|JR|K[GU]|M[GLB]|OK|RX|T[XHI]|ZN|CO|TIA|UTI|DVT|CVA|CHF|ENT|H[SBOX]|AC|RR|WT|N[KGS]|D[VT]|LP)$/;

/** "M. D." → "MD" */
export const lettersOf = (written: string) => written.replace(/[. ]{1,4}/g, "");
