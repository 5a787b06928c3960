package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Tells the id of a job from that of its tenant, in an address in lower case and without tracking. Many systems write both.
final class AddressIds {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern UUIDS = Pattern.compile(UUID);
    private static final Pattern ESCAPED = Pattern.compile("%[0-9a-f]{2}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern LONG = Pattern.compile("\\d{4}");
    private static final Pattern STEP_IS_UUID = Pattern.compile("/(" + UUID + ")(?=[/?]|$)");

    /// Parameters that name the job itself, the surest first.
    private static final List<String> OF_JOB = List.of("jobid", "jobreqid", "requisitionid", "reqid", "opportunityid",
            "ashbyjid", "jid", "jobpostingid", "postingid", "vacancyid", "positionid", "openingid", "offerid", "jobkey", "jk",
            "vjk", "jobnumber", "jobnr", "jobno", "jobcode", "jobseqno", "job", "requisition", "req");

    private static final Pattern MAY_NAME = Pattern.compile("id|job|req|token|nr|key");

    /// Whose jobs, or which of them: what names a tenant, or narrows a list.
    private static final Pattern OF_MANY = Pattern.compile(
            "^c{1,2}id$|client|company|tenant|org|board|account|customer|employer|site|portal|partner|brand|keyword|search"
                    + "|query|categor|department|dept|famil|type|location|country|city|page|sort|filter|group|team|lang|locale"
                    + "|user|visitor|click|session|contact|event|affiliate|source");
    private static final Set<String> TENANT_FOLLOWS = Set.of("jobboard", "board", "boards", "company", "companies", "client",
            "clients", "tenant", "tenants", "org", "organization", "organizations", "employer", "employers", "account",
            "accounts", "customer", "portal", "site", "sites");
    private static final Set<String> JOB_FOLLOWS = Set.of("j", "job", "jobs", "o", "position", "positions", "opening",
            "openings", "vacancy", "vacancies", "opportunity", "opportunities", "posting", "postings", "requisition", "offer",
            "offers");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private AddressIds() {
    }

    /// The id of the job, where it is one that no other job anywhere has; null when there is none.
    static @Nullable String ofJob(String address) {
        var named = named(address);
        if (named != null) {
            return UUIDS.matcher(named).matches() ? named : null;
        }
        var inPath = inPath(address);
        return inPath == null ? lastInQuery(address) : inPath;
    }

    /// Whether a parameter names a job, by whatever id.
    static boolean namesJob(String address) {
        return parameters(address).anyMatch(Parameter::mayNameJob);
    }

    /// The same address without ids that are not the job's.
    static String withoutTenants(String address) {
        return UUIDS.matcher(address).replaceAll("");
    }

    /// Whether a step of a path is a number of a job; the year of a page that all jobs are on is none.
    static boolean isNumbered(String path) {
        var steps = ESCAPED.matcher(withoutTenants(path)).replaceAll(" ").split("/", -1);
        for (var i = 1; i < steps.length; i++) {
            var number = YEAR.matcher(steps[i]).replaceAll("");
            if (!TENANT_FOLLOWS.contains(steps[i - 1]) && number.chars().anyMatch(Character::isDigit)
                    && (i == steps.length - 1 || JOB_FOLLOWS.contains(steps[i - 1]) || LONG.matcher(number).find())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String named(String address) {
        Parameter surest = null;
        var rank = OF_JOB.size();
        for (var pair : parameters(address).toList()) {
            var at = pair.value().isEmpty() ? -1 : OF_JOB.indexOf(pair.name());
            if (at >= 0 && at < rank) {
                surest = pair;
                rank = at;
            }
        }
        return surest == null ? null : surest.value();
    }

    private static @Nullable String lastInQuery(String address) {
        return parameters(address).filter(Parameter::mayNameJob).map(Parameter::value)
                .filter(value -> UUIDS.matcher(value).matches()).reduce((_, last) -> last).orElse(null);
    }

    /// The last, where nothing behind it is another job's or a list's.
    private static @Nullable String inPath(String address) {
        var question = address.indexOf('?');
        var path = question < 0 ? address : address.substring(0, question);
        var step = STEP_IS_UUID.matcher(path);
        String found = null;
        while (step.find()) {
            var before = path.substring(path.lastIndexOf('/', step.start() - 1) + 1, step.start());
            var isLast = step.end() == path.length();
            var isMarked = JOB_FOLLOWS.contains(before) && path.substring(step.end()).chars().noneMatch(Character::isDigit);
            found = !TENANT_FOLLOWS.contains(before) && (isLast || isMarked) ? step.group(1) : null;
        }
        return found;
    }

    private static Stream<Parameter> parameters(String address) {
        var question = address.indexOf('?');
        return question < 0
                ? Stream.empty()
                : Arrays.stream(address.substring(question + 1).split("&", -1)).map(Parameter::of);
    }

    /// @param name letters and digits alone
    private record Parameter(String name, String value) {

        static Parameter of(String pair) {
            var equals = pair.indexOf('=');
            return equals < 0
                    ? new Parameter(plain(pair), "")
                    : new Parameter(plain(pair.substring(0, equals)), pair.substring(equals + 1));
        }

        boolean mayNameJob() {
            return !value.isEmpty() && MAY_NAME.matcher(name).find() && !OF_MANY.matcher(name).find();
        }

        private static String plain(String name) {
            return NO_LETTER_OR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        }
    }
}
