package org.jobgraph.intake.cluster;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What names a job in the addresses of its pages: the id that an applicant tracking system gives it, or else the address
/// without what only tells where a reader came from. The address of a list of jobs names none.
public final class Links {

    private static final Pattern UUID = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern GREENHOUSE = Pattern.compile("greenhouse\\.io/(?:embed/job_app\\?.*token=|[^?]*jobs/)(\\d+)");
    private static final Pattern GREENHOUSE_ID = Pattern.compile("[?&]gh_jid=(\\d+)");
    private static final Pattern APPLYING = Pattern.compile("/(?:apply|application|apply-now|thanks)/?$");
    private static final Pattern TRACKING = Pattern.compile(
            "utm_.*|gh_src|fbclid|gclid|msclkid|lever-source.*|lever-origin|source|src|ref|referrer|referer|trk.*|mc_.*|jr_id|"
                    + "rx_.*|iis.*|mode|lang|locale|hl|codes|channel|campaign|sid|session.*|_ga|t|from|via");
    private static final Pattern NAMING = Pattern.compile("(?:\\?|&)[^=&]*(?:id|jid|job|req|token|nr|key)[^=&]*=[^&]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern OF_JOBS = Pattern.compile("/(?:j|job|jobs|o|positions?)/[^/]");
    private static final Pattern SLUG = Pattern.compile("[^/]*-[^/]*-[^/]*");

    private Links() {
    }

    /// The names of a job in the addresses that are there.
    public static Set<String> names(@Nullable String... addresses) {
        var names = new TreeSet<String>();
        for (var address : addresses) {
            var name = address == null ? null : name(address.strip());
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /// Whether a name is an id that a tracking system gave, whoever shows it.
    static boolean isOfSystem(String name) {
        return name.startsWith("id:");
    }

    private static @Nullable String name(String address) {
        var plain = canonical(address);
        if (plain == null) {
            return null;
        }
        var lower = plain.toLowerCase(Locale.ROOT);
        if (lower.contains("gh_jid=") || lower.contains("greenhouse.io")) {
            for (var pattern : new Pattern[]{GREENHOUSE_ID, GREENHOUSE}) {
                var found = pattern.matcher(lower);
                if (found.find()) {
                    return "id:greenhouse:" + found.group(1);
                }
            }
        }
        var uuid = UUID.matcher(lower);
        if (uuid.find()) {
            return "id:" + uuid.group();
        }
        return isOfOneJob(lower) ? plain : null;
    }

    private static boolean isOfOneJob(String address) {
        var slash = address.indexOf('/');
        var question = address.indexOf('?');
        var path = slash < 0 ? "" : address.substring(slash, question < slash ? address.length() : question);
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.chars().anyMatch(Character::isDigit) || SLUG.matcher(last).matches()
                || (question >= 0 && NAMING.matcher(address).find()) || LONG_NUMBER.matcher(path).find()
                || OF_JOBS.matcher(path).find();
    }

    private static @Nullable String canonical(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            if (host == null || !String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT).startsWith("http")) {
                return null;
            }
            var name = host.toLowerCase(Locale.ROOT);
            return (name.startsWith("www.") ? name.substring("www.".length()) : name) + path(uri.getRawPath())
                    + query(uri.getRawQuery());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String path(@Nullable String raw) {
        var path = APPLYING.matcher(String.valueOf(raw)).replaceFirst("");
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(@Nullable String query) {
        var kept = query == null
                ? ""
                : Arrays.stream(query.split("&", -1)).filter(pair -> !pair.isEmpty() && !isTracking(pair)).sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String pair) {
        return TRACKING.matcher(pair.split("=", 2)[0].toLowerCase(Locale.ROOT)).matches();
    }
}
