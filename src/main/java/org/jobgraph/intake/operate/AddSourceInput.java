package org.jobgraph.intake.operate;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A source as somebody sets it up.
@Input("AddSourceInput")
@Description("A source to be read from now on.")
public class AddSourceInput {

    @NonNull
    @Description("Short name of the source, unique and stable: small letters, digits and hyphens.")
    public String source = "";

    @NonNull
    @Description("Name of the format, such as ashby; a wrong one is answered with those that there are.")
    public String format = "";

    @NonNull
    @Description("Where it is read: an http or https address of a public host.")
    public String address = "";

    @Description("How often: an ISO 8601 duration, a minute or longer, or a cron expression in UTC. Every hour when it is not given.")
    public @Nullable String every;

    @Description("Name of the board; what the address says, or else the source's name, when it is not given.")
    public @Nullable String board;

    @Description("Name of the employer; what the board says when it is not given.")
    public @Nullable String company;

    @Description("Name of the source for people; its short name when it is not given.")
    public @Nullable String name;

    @Description("Terms under which its data may be used; those of the format's publisher when it is not given.")
    public @Nullable String licence;

    @Description("Where it publishes; the format's publisher when it is not given.")
    public @Nullable String homepage;

    @Description("Time between two requests to its host, as an ISO 8601 duration, when it is to be longer than everybody's.")
    public @Nullable String politeness;

    @Description("Which column is what, as JSON, for a format that has that declared.")
    public @Nullable String mapping;

    /// The settings by key, as the configuration has them.
    @Ignore
    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("format", format);
        settings.put("address", address);
        put(settings, "every", every == null ? "PT1H" : every);
        put(settings, "board", board);
        put(settings, "company", company);
        put(settings, "name", name);
        put(settings, "licence", licence);
        put(settings, "homepage", homepage);
        put(settings, "politeness", politeness);
        put(settings, "mapping", mapping);
        return settings;
    }

    private static void put(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
