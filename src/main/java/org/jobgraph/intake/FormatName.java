package org.jobgraph.intake;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Formats as people type them, in any case.
public final class FormatName implements ITypeConverter<Format>, Iterable<String> {

    @Override
    public Format convert(String typed) {
        return Arrays.stream(Format.values()).filter(format -> name(format).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new TypeConversionException("expected one of " + names() + ", found " + typed));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Arrays.stream(Format.values()).map(FormatName::name).toList();
    }

    static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
