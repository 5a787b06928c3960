package org.jobgraph.intake.cluster;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What names a job in the addresses of its pages: the id that an applicant tracking system gives it, or else the address
/// without what only tells where a reader came from. The address of a list of jobs names none.
public final class Links {

    private static final Pattern GREENHOUSE = Pattern.compile("greenhouse\\.io/(?:embed/job_app\\?.*token=|[^?]*jobs/)(\\d+)");
    private static final Pattern GREENHOUSE_ID = Pattern.compile("[?&]gh_jid=(\\d+)");
    private static final List<String> APPLYING = List.of("/apply", "/application", "/apply-now", "/thanks");
    private static final Set<String> TRACKING = Set.of("gh_src", "fbclid", "gclid", "msclkid", "lever-origin", "source", "src",
            "ref", "referrer", "referer", "jr_id", "mode", "lang", "locale", "hl", "codes", "channel", "campaign", "sid", "_ga",
            "t", "from", "via");
    private static final List<String> TRACKING_BEGINS = List.of("utm_", "lever-source", "trk", "mc_", "rx_", "iis", "session");
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

    /// What the system calls it.
    static String id(String nameOfSystem) {
        return nameOfSystem.substring(nameOfSystem.lastIndexOf(':') + 1);
    }

    /// Whether a name is surely that of one job. One without an id may be that of a page where all apply
    /// ("/join-our-team"): it is that of a job when it says the job's title.
    static boolean isOfJob(String name, Title title) {
        if (isOfSystem(name)) {
            return true;
        }
        var address = name.toLowerCase(Locale.ROOT);
        var path = path(address);
        return AddressIds.namesJob(address) || AddressIds.isNumbered(path)
                || Arrays.stream(path.split("/", -1)).anyMatch(title::isSaidBy);
    }

    private static String path(String address) {
        var slash = address.indexOf('/');
        var question = address.indexOf('?');
        return slash < 0 || (question >= 0 && question < slash)
                ? ""
                : address.substring(slash, question < 0 ? address.length() : question);
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
        var id = AddressIds.ofJob(lower);
        return id != null ? "id:" + id : isOfOneJob(AddressIds.withoutTenants(lower)) ? plain : null;
    }

    private static boolean isOfOneJob(String address) {
        var path = path(address);
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.chars().anyMatch(Character::isDigit) || SLUG.matcher(last).matches()
                || AddressIds.namesJob(address) || LONG_NUMBER.matcher(path).find()
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
            return (name.startsWith("www.") ? name.substring("www.".length()) : name) + withoutEnd(uri.getRawPath())
                    + query(uri.getRawQuery());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String withoutEnd(@Nullable String raw) {
        var path = String.valueOf(raw);
        var end = path.endsWith("/") ? path.length() - 1 : path.length();
        for (var step : APPLYING) {
            if (path.startsWith(step, end - step.length())) {
                end -= step.length();
                break;
            }
        }
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = new ArrayList<String>(2);
        for (var pair : query.split("&", -1)) {
            if (!pair.isEmpty() && !isTracking(pair)) {
                kept.add(pair);
            }
        }
        kept.sort(null);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static boolean isTracking(String pair) {
        var equals = pair.indexOf('=');
        var name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_BEGINS.stream().anyMatch(name::startsWith);
    }
}
