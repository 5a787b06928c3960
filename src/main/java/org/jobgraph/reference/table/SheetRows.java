package org.jobgraph.reference.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet, read as they are asked for.
final class SheetRows implements RawRows {

    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

    SheetRows(Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.stream = stream;
        this.rows = stream.iterator();
    }

    @Override
    public @Nullable RawRow next() throws RefusedFile {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            return new RawRow(row.getRowNum(), cells(row), null);
        } catch (ExcelReaderException e) {
            throw new RefusedFile("the workbook is damaged: " + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        var type = cell.getType();
        if (type == CellType.NUMBER || type == CellType.FORMULA) {
            return number(cell.getRawValue());
        }
        if (type == CellType.BOOLEAN) {
            return cell.asBoolean() ? "TRUE" : "FALSE";
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    /// A workbook stores doubles: `18.600000000000001` was typed as 18.6, the shortest decimal of the same double.
    private static String number(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        try {
            return plain(BigDecimal.valueOf(Double.parseDouble(raw)));
        } catch (NumberFormatException _) {
            return raw;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        stream.close();
    }
}
