/** Version of the calculation library, for the record on a sheet. */
export const calculationVersion = "0.1.0";
