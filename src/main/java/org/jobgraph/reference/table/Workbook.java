package org.jobgraph.reference.table;

import java.io.IOException;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// An opened xlsx workbook.
final class Workbook {

    private Workbook() {
    }

    /// Opens a workbook; from disk without reading it into memory.
    ///
    /// @throws RefusedFile when it is none, or a damaged one
    // A damaged archive makes the reader throw all sorts of unchecked exceptions.
    static ReadableWorkbook open(InputFile file) throws RefusedFile {
        try {
            var path = file.path();
            return path == null ? new ReadableWorkbook(file.open()) : new ReadableWorkbook(path.toFile());
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile(file.name() + ": expected an xlsx workbook, found a damaged archive or one without sheets"
                    + " (" + e.getMessage() + ")", e);
        }
    }

    static SheetRows rows(InputFile file, Sheet sheet) throws RefusedFile {
        try {
            return new SheetRows(sheet.openStream());
        } catch (IOException | ExcelReaderException e) {
            throw new RefusedFile(
                    file.name() + ": the sheet \"" + sheet.getName() + "\" cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
