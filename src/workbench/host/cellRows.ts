import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

export type CellRows = IObjectMatrixPrimitiveType<ICellData>;
