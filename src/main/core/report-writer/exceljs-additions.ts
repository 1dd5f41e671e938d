// Parts of exceljs 4.4.0 that its own declarations leave out.
declare module 'exceljs' {
  /** A corner inside a cell: 0-based column and row, offsets in EMU (12,700 a point). */
  interface PictureCorner {
    nativeCol: number;
    nativeColOff: number;
    nativeRow: number;
    nativeRowOff: number;
  }
  interface Worksheet {
    addImage(imageId: number, range: { tl: PictureCorner; br: PictureCorner; editAs: 'oneCell' }): void;
    /** One validation for a whole range, e.g. "D6:D65"; cell by cell takes seconds. */
    dataValidations: { add(range: string, validation: DataValidation): void };
  }
  interface Xlsx {
    /** Writes the part xl/styles.xml into the package. */
    addStyles(zip: PackageParts, model: { styles: { xml: string } }): Promise<void>;
  }
  interface PackageParts {
    append(content: string, part: { name: string }): void;
  }
}

export {};
