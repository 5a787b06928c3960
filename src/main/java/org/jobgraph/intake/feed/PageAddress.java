package org.jobgraph.intake.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The address of a page whose number or offset stands in its query.
public record PageAddress(URI address) {

    /// Whether the query has a key.
    public boolean has(String key) {
        return parameters().anyMatch(parameter -> isNamed(parameter, key));
    }

    /// The number under a key, or another where there is none.
    public int number(String key, int otherwise) {
        return parameters().filter(parameter -> isNamed(parameter, key)).map(parameter -> parameter.substring(key.length() + 1))
                .filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf).findFirst().orElse(otherwise);
    }

    /// The same address with a number under a key; everything else in it stays as it is.
    public URI with(String key, int number) {
        var others = parameters().filter(parameter -> !isNamed(parameter, key));
        var query = Stream.concat(others, Stream.of(key + "=" + number)).collect(Collectors.joining("&"));
        var text = address.toString().split("[?#]", 2)[0];
        return URI.create(text + "?" + query);
    }

    private Stream<String> parameters() {
        var query = address.getRawQuery();
        return query == null ? Stream.empty() : Arrays.stream(query.split("&", -1)).filter(part -> !part.isEmpty());
    }

    private static boolean isNamed(String parameter, String key) {
        return parameter.startsWith(key + "=");
    }
}
