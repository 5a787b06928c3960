package org.jobgraph.reference.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jobgraph.reference.builtin.LoadedReference.execute;
import static org.jobgraph.reference.builtin.LoadedReference.reference;
import static org.jobgraph.reference.builtin.LoadedReference.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.builtin.LoadOutcome.AlreadyThere;
import org.jobgraph.reference.builtin.LoadOutcome.Loaded;
import org.jobgraph.reference.table.RefusedFile;
import org.junit.jupiter.api.Test;

class BuiltinReferenceTest {

    private static final String FINGERPRINT = """
            select (select md5(string_agg(c::text, '' order by c.id)) from city c),
                (select md5(string_agg(r::text, '' order by r.slug)) from role r),
                (select md5(string_agg(f::text, '' order by f.id)) from fact f),
                (select md5(string_agg(p::text, '' order by p.slug)) from training_program p),
                (select version::text from reference_version)""";

    @Test
    void load_firstTime_fillsTablesAndBumpsTheVersion() throws SQLException {
        var database = MigratedDatabase.copy();
        var before = Integer.parseInt(rows(database, "select version from reference_version").getFirst());
        var outcome = (Loaded) reference(database, Bundle.shipped()).load();
        assertTrue(outcome.changedRows() > 6_000, outcome.toString());
        assertEquals(List.of("t"), rows(database, "select version > " + before + " from reference_version"));
        assertEquals(List.of("2026-11-24 12:00:00+00"), rows(database,
                "select loaded_at at time zone 'utc' || '+00' from builtin_reference"));
    }

    @Test
    void load_secondTime_readsNothing() throws SQLException {
        var database = LoadedReference.database();
        var before = rows(database, FINGERPRINT);
        assertEquals(new AlreadyThere(), reference(database, Bundle.shipped()).load());
        assertEquals(before, rows(database, FINGERPRINT));
    }

    @Test
    void load_sameDataAgain_changesNoRow() throws SQLException {
        var database = LoadedReference.database();
        execute(database, "delete from builtin_reference");
        assertEquals(new Loaded(0), reference(database, Bundle.shipped()).load());
    }

    @Test
    void load_changedEdition_changesOnlyWhatDiffers() throws SQLException {
        var database = LoadedReference.database();
        var ids = rows(database, "select id, slug from city order by id");
        var outcome = reference(database, edited("cities.csv", "New York City,NY,US", "New York City (NY),NY,US")).load();
        assertEquals(new Loaded(1), outcome);
        assertEquals(List.of("New York City (NY)"), rows(database, "select name from city where slug = 'new-york-city'"));
        assertEquals(ids, rows(database, "select id, slug from city order by id"));
    }

    @Test
    void load_rolesInAnotherOrder_takesTheNewOrder() throws SQLException {
        var database = LoadedReference.database();
        var lines = new String(Bundle.shipped().bytes("roles.csv"), UTF_8).lines().toList();
        var swapped = new ArrayList<>(lines);
        swapped.set(1, lines.get(2));
        swapped.set(2, lines.get(1));
        assertEquals(new Loaded(4), reference(database, replaced("roles.csv", String.join("\n", swapped))).load());
        assertEquals(List.of("front-end-developer", "back-end-developer"),
                rows(database, "select slug from role order by ordinal limit 2"));
    }

    @Test
    void load_cityThatAnImportBroughtLater_keepsTheImportedValues() throws SQLException {
        var database = LoadedReference.database();
        execute(database, """
                insert into document (key, source_slug, title) values ('newer', 'geonames', 'A newer gazetteer');
                update city set population = 1, document_id = (select id from document where key = 'newer')
                    where slug = 'seattle';
                delete from builtin_reference""");
        assertEquals(new Loaded(0), reference(database, Bundle.shipped()).load());
        assertEquals(List.of("1"), rows(database, "select population from city where slug = 'seattle'"));
    }

    @Test
    void load_brokenCell_namesFileLineAndColumnAndLeavesNothing() throws SQLException {
        var database = MigratedDatabase.copy();
        var broken = reference(database, edited("role-occupations.csv", "15-1254,0.35", "15-1254,much"));
        var error = assertThrows(BrokenBundle.class, broken::load);
        assertEquals("Built-in reference data: role-occupations.csv line 3: column confidence holds 'much', expected a number",
                error.getMessage());
        assertEquals(List.of("0 | 0"), rows(database, "select (select count(*) from city), (select count(*) from source)"));
    }

    @Test
    void load_unknownKey_namesTheFileThatShouldHaveIt() {
        var broken = reference(MigratedDatabase.copy(), edited("role-skills.csv", "back-end-developer,2", "back-end,2"));
        assertEquals(
                "Built-in reference data: role-skills.csv line 3: column role holds 'back-end', expected a key of roles.csv",
                assertThrows(BrokenBundle.class, broken::load).getMessage());
    }

    @Test
    void load_repeatedKey_isRefused() {
        var broken = reference(MigratedDatabase.copy(),
                edited("providers.csv", "\nnoble-desktop,", "\nnoble-desktop,A,,,,,training-programs\nnoble-desktop,"));
        assertEquals("Built-in reference data: providers.csv line 3: a second row of [noble-desktop]",
                assertThrows(BrokenBundle.class, broken::load).getMessage());
    }

    @Test
    void load_valueThatATableRefuses_namesTheFile() {
        var broken = reference(MigratedDatabase.copy(), edited("facts.csv", "CITY,new-york-city,1", "TOWN,new-york-city,1"));
        var message = String.valueOf(assertThrows(BrokenBundle.class, broken::load).getMessage());
        assertTrue(message.startsWith("Built-in reference data: facts.csv was refused by the database"), message);
    }

    @Test
    void load_byTwoReplicasAtOnce_happensOnce() throws Exception {
        var database = MigratedDatabase.copy();
        var reads = new AtomicInteger();
        Callable<LoadOutcome> start = () -> new BuiltinReference(database, LoadedReference.CLOCK, Bundle.shipped(),
                (connection, statistics, files) -> reads.incrementAndGet()).load();
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<LoadOutcome>();
            for (var outcome : replicas.invokeAll(List.of(start, start))) {
                outcomes.add(outcome.get());
            }
            assertEquals(1, outcomes.stream().filter(AlreadyThere.class::isInstance).count());
            assertEquals(BundledStatistics.ALL.size(), reads.get());
        }
    }

    @Test
    void load_statisticsThatBreak_leaveNothing() throws SQLException {
        var database = MigratedDatabase.copy();
        var failing = new BuiltinReference(database, LoadedReference.CLOCK, Bundle.shipped(),
                (connection, statistics, files) -> {
                    throw new RefusedFile(files.getFirst().name() + ": is no such file");
                });
        assertEquals("Built-in reference data: soc2018.csv was refused: soc2018.csv: is no such file",
                assertThrows(BrokenBundle.class, failing::load).getMessage());
        assertEquals(List.of("0 | 0"),
                rows(database, "select (select count(*) from city), (select count(*) from builtin_reference)"));
    }

    private static Bundle edited(String file, String from, String to) {
        var text = new String(Bundle.shipped().bytes(file), UTF_8);
        assertTrue(text.contains(from), from);
        var at = text.indexOf(from);
        return replaced(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static Bundle replaced(String file, String text) {
        return name -> name.equals(file) ? text.getBytes(UTF_8) : Bundle.shipped().bytes(name);
    }
}
