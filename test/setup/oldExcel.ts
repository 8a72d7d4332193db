/** The oldest Excel that the add-in is made for: what came later is not there. */
process.env.CLAIMED_EXCEL_API = "1.13";
