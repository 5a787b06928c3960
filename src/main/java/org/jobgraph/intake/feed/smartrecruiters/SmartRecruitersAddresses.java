package org.jobgraph.intake.feed.smartrecruiters;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Addresses that follow from a company's identifier, whose case counts, and a posting's id.
final class SmartRecruitersAddresses {

    private SmartRecruitersAddresses() {
    }

    /// The page of a posting, for readers.
    static String page(String company, @Nullable String id) {
        return "https://jobs.smartrecruiters.com/" + part(company) + "/" + part(String.valueOf(id));
    }

    /// Where the posting is described: the address that it gives, when it is one, else the API's.
    static URI details(@Nullable String ref, String company, String id) {
        var given = http(Texts.orNull(ref));
        return given == null
                ? URI.create("https://api.smartrecruiters.com/v1/companies/" + part(company) + "/postings/" + part(id))
                : given;
    }

    private static @Nullable URI http(@Nullable String ref) {
        try {
            var address = ref == null ? null : new URI(ref);
            return address != null && address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")
                    ? address
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
