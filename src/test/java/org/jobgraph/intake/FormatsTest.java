package org.jobgraph.intake;

import static org.jobgraph.intake.Database.MONDAY;
import static org.jobgraph.intake.Database.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;

import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.store.Counts;
import org.jobgraph.intake.store.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Boards of each format on their whole way into the database.
class FormatsTest {

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void copyDatabase() throws SQLException {
        database = new Database();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GREENHOUSE, greenhouse/traps, PARTIAL, 4, 1
            LEVER, lever/traps, COMPLETE, 8, 5
            SMARTRECRUITERS, smartrecruiters/traps, COMPLETE, 7, 4
            WORKABLE, workable/traps, COMPLETE, 7, 4
            WORKABLE, workable/results, PARTIAL, 3, 2
            RECRUITEE, recruitee/traps, COMPLETE, 9, 5
            """)
    void board_ofEachFormat_isStoredOrRejectedRowByRowAndUnchangedWhenReadAgain(Format format, String fixture,
            RunStatus status, int read, int rejected) throws Exception {
        var board = Fixtures.offer("acme", Fixtures.text(fixture + ".json"));
        var accepted = read - rejected;

        var first = database.run(MONDAY, format, board);
        assertEquals(new Counts(read, accepted, rejected, accepted, 0, 0), first.counts());
        assertEquals(status, first.status());
        assertEquals(new Counts(read, accepted, rejected, 0, 0, accepted), database.run(TUESDAY, format, board).counts());
        assertEquals(List.of("0"), database.rows("""
                select count(*) from posting_payload
                where body::text ~* '(ann keeper|ann example|mailbox|ann@|"name": "Ann")'"""));
    }

    @Test
    void lever_timesPayAndMode_reachTheDatabase() throws Exception {
        var summary = database.run(MONDAY, Format.LEVER, Fixtures.offer("acme", Fixtures.text("lever/traps.json")));
        assertEquals(List.of("Duluth, MN|ONSITE|21.5|30|HOUR|2024-06-01 10:00:00.123+00"), database.rows("""
                select (select raw from posting_location l where l.posting_id = p.id order by ordinal limit 1), work_mode,
                    pay_min, pay_max, pay_period, posted_at at time zone 'UTC' || '+00'
                from job_posting p where external_id like '%0001'"""));
        assertEquals(List.of("UNKNOWN|ABSENT|null"), database.rows("""
                select work_mode, work_mode_origin, pay_min from job_posting where external_id like '%0002'"""));
        assertEquals(1, summary.notes().get(Note.Kind.UNUSABLE_PAY));
    }

    @Test
    void recruitee_timesAndPay_reachTheDatabase() throws Exception {
        database.run(MONDAY, Format.RECRUITEE, Fixtures.offer("acme", Fixtures.text("recruitee/traps.json")));
        assertEquals(List.of("ONSITE|FULL_TIME|3000|UNKNOWN|null|2024-03-01 09:00:00"), database.rows("""
                select work_mode, employment_type, pay_min, pay_period, annual_min, posted_at at time zone 'UTC'
                from job_posting where external_id = '31001'"""));
        assertEquals(List.of("UNKNOWN"), database.rows("""
                select work_mode from job_posting where external_id = 'text-id'"""));
    }
}
