-- What a login may change where a right on a table would give too much. The functions run with the
-- rights of whoever writes; to the owner, whom row security does not bind, they say nothing.
--
-- "The centre's turn": an action first raises the version of its centre's news row and holds that
-- row until its commit. The row's xmin then is the action's own transaction.

CREATE SCHEMA IF NOT EXISTS rights;
CREATE SCHEMA IF NOT EXISTS masked;
CREATE SCHEMA IF NOT EXISTS phone;

DROP VIEW IF EXISTS masked.officer;
CREATE VIEW masked.officer WITH (security_barrier) AS
SELECT o.id, o.centre_id, o.id::text::varchar AS code, ''::varchar AS name, o.is_active, o.role
FROM public.officer o
WHERE o.centre_id = (
    SELECT me.centre_id FROM public.access_login me WHERE me.login = session_user::text
);

-- All that the server of the phone page sees of tickets: today's, without procedure, person and
-- officer; of the month before only that there was such a ticket, so that its page can say it is over.
DROP VIEW IF EXISTS phone.ticket;
CREATE VIEW phone.ticket WITH (security_barrier) AS
WITH mine AS (
    SELECT c.id, (now() AT TIME ZONE c.time_zone)::date AS today
    FROM public.centre c JOIN public.access_login me ON me.centre_id = c.id
    WHERE me.login = session_user::text
)
SELECT t.id, t.centre_id, t.business_date, t.label, t.number, t.line_id, t.state, t.priority,
    t.language, t.counter_id, t.reserved_counter_id, t.reserved_officer_id, t.joined_to,
    t.next_lines, t.calls, t.due_at, t.issued_at, t.queued_at, t.last_called_at
FROM public.ticket t
WHERE t.centre_id = (SELECT id FROM mine) AND t.business_date = (SELECT today FROM mine)
UNION ALL
SELECT t.id, t.centre_id, t.business_date, ''::varchar, 0, 0::bigint, 'unserved'::varchar,
    3::smallint, 'vi'::varchar, NULL::bigint, NULL::bigint, NULL::bigint, NULL::varchar,
    '[]'::jsonb, 0, NULL::timestamptz, NULL::timestamptz, NULL::timestamptz, NULL::timestamptz
FROM public.ticket t
WHERE t.centre_id = (SELECT id FROM mine)
    AND t.business_date >= (SELECT today FROM mine) - 31
    AND t.business_date < (SELECT today FROM mine);

DROP VIEW IF EXISTS phone.public_side;
CREATE VIEW phone.public_side WITH (security_barrier) AS
SELECT s.centre_id, s.phone_address, s.qr_target, ''::varchar AS leave_code, s.model_address,
    s.model_name
FROM public.public_side s
WHERE s.centre_id = (
    SELECT me.centre_id FROM public.access_login me WHERE me.login = session_user::text
);

-- Which kiosk gave which number lately: it may take back its own.
CREATE TABLE IF NOT EXISTS rights.given (
    ticket_id varchar(36) PRIMARY KEY,
    login text NOT NULL,
    at timestamptz NOT NULL
);
ALTER TABLE rights.given ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own ON rights.given;
CREATE POLICY own ON rights.given USING (login = session_user::text);

CREATE OR REPLACE FUNCTION rights.note_giver() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO rights.given VALUES (NEW.id, session_user::text, clock_timestamp());
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION rights.forget_givers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM rights.given WHERE at < clock_timestamp() - interval '31 days';
    RETURN NULL;
END $$;

-- The day of the turn that this transaction holds, in the centre's own time; null where it holds none.
CREATE OR REPLACE FUNCTION rights.today_of_turn(centre bigint) RETURNS date
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (n.at AT TIME ZONE c.time_zone)::date
    FROM news n JOIN centre c ON c.id = n.centre_id
    WHERE n.centre_id = centre AND n.xmin = pg_current_xact_id()::xid
$$;

-- A later day had begun and nobody had closed this one: it may go on when the clock comes back.
CREATE OR REPLACE FUNCTION rights.has_lapsed(centre bigint, of_day date) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT 'lapse' = (
        SELECT d.action FROM day_event d
        WHERE d.centre_id = centre AND d.business_date = of_day
        ORDER BY d.version DESC, d.ordinal DESC LIMIT 1
    )
$$;

CREATE OR REPLACE FUNCTION rights.my_role() RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT me.role FROM access_login me WHERE me.login = session_user::text
$$;

CREATE OR REPLACE FUNCTION rights.guard_news() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN NEW;
    END IF;
    IF NEW.centre_id = OLD.centre_id
        AND NEW.at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp()
        AND (
            (NEW.version = OLD.version + 1 AND NEW.arrangement = OLD.arrangement)
            OR (NEW.version = OLD.version AND NEW.arrangement = OLD.arrangement + 1)
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'the version rises by one, with the time of now';
END $$;

CREATE OR REPLACE FUNCTION rights.guard_series() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    today date;
    before integer := 0;
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN NEW;
    END IF;
    today := rights.today_of_turn(NEW.centre_id);
    IF today IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'numbers rise in the centre''s turn only';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        before := OLD.last;
        IF (NEW.centre_id, NEW.business_date, NEW.line_id, NEW.origin)
            IS DISTINCT FROM (OLD.centre_id, OLD.business_date, OLD.line_id, OLD.origin)
        THEN
            RAISE insufficient_privilege USING MESSAGE = 'a series keeps its day and line';
        END IF;
    END IF;
    IF NEW.origin = '' THEN
        IF NEW.business_date = today AND NEW.last = before + 1 THEN
            RETURN NEW;
        END IF;
    ELSIF NEW.business_date BETWEEN today - 31 AND today
        AND NEW.last > before
        AND EXISTS (
            SELECT FROM kiosk k WHERE k.centre_id = NEW.centre_id AND k.mark = NEW.origin
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'the number after the last one is the next one';
END $$;

CREATE OR REPLACE FUNCTION rights.guard_new_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    turn timestamptz;
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN NEW;
    END IF;
    SELECT n.at INTO turn FROM news n
    WHERE n.centre_id = NEW.centre_id AND n.xmin = pg_current_xact_id()::xid;
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'tickets are given in the centre''s turn only';
    END IF;
    IF NEW.state = 'waiting' AND NEW.counter_id IS NULL AND NEW.officer_id IS NULL
        AND NEW.calls = 0 AND NEW.called_at IS NULL AND NEW.started_at IS NULL
        AND NEW.ended_at IS NULL AND NEW.joined_to IS NULL
        AND (NEW.due_at IS NULL OR NEW.appointment_id IS NOT NULL)
        AND NEW.queued_at >= NEW.issued_at
    THEN
        IF NEW.origin = '' AND NEW.issued_at = turn AND EXISTS (
            SELECT FROM series s
            WHERE s.centre_id = NEW.centre_id AND s.business_date = NEW.business_date
                AND s.line_id = NEW.series_line_id AND s.origin = '' AND s.last = NEW.number
        ) THEN
            RETURN NEW;
        END IF;
        IF NEW.origin <> '' AND NEW.issued_at <= turn AND EXISTS (
            SELECT FROM kiosk k WHERE k.centre_id = NEW.centre_id AND k.mark = NEW.origin
        ) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE insufficient_privilege
        USING MESSAGE = 'a new ticket waits, with the number its line has just given';
END $$;

-- What the end of a day, and its going on, do to a ticket: anybody's first number begins a day.
CREATE OR REPLACE FUNCTION rights.is_end_of_day(
    before public.ticket, after public.ticket, today date
) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
    changes text[] := ARRAY['state', 'started_at', 'ended_at', 'changed_at', 'hold_until',
        'joined_to', 'counter_id', 'officer_id'];
BEGIN
    IF to_jsonb(after) - changes <> to_jsonb(before) - changes THEN
        RETURN false;
    END IF;
    IF after.state = 'unserved' AND before.state IN ('waiting', 'held', 'joined') THEN
        RETURN before.business_date < today OR EXISTS (
            SELECT FROM day d
            WHERE d.centre_id = before.centre_id AND d.business_date = before.business_date
                AND d.closed_at IS NOT NULL
        );
    END IF;
    RETURN before.state = 'unserved' AND after.state = 'waiting'
        AND before.business_date = today AND rights.has_lapsed(before.centre_id, today);
END $$;

CREATE OR REPLACE FUNCTION rights.guard_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    today date;
    who text;
    changes text[] := ARRAY['state', 'ended_at', 'changed_at'];
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN NEW;
    END IF;
    today := rights.today_of_turn(NEW.centre_id);
    IF today IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'tickets change in the centre''s turn only';
    END IF;
    who := rights.my_role();
    IF who = 'kiosk' THEN
        IF OLD.state = 'waiting' AND NEW.state = 'cancelled' AND OLD.calls = 0
            AND to_jsonb(NEW) - changes = to_jsonb(OLD) - changes
            AND EXISTS (SELECT FROM rights.given g WHERE g.ticket_id = OLD.id)
        THEN
            RETURN NEW;
        END IF;
        IF rights.is_end_of_day(OLD, NEW, today) THEN
            RETURN NEW;
        END IF;
        RAISE insufficient_privilege
            USING MESSAGE = 'a kiosk only takes a number back that it has given itself';
    END IF;
    IF who = 'manager' AND 'unserved' NOT IN (OLD.state, NEW.state) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a manager closes days, and serves nobody';
    END IF;
    IF (
        NEW.id, NEW.centre_id, NEW.business_date, NEW.series_line_id, NEW.origin, NEW.number,
        NEW.label, NEW.issued_at, NEW.appointment_id
    ) IS DISTINCT FROM (
        OLD.id, OLD.centre_id, OLD.business_date, OLD.series_line_id, OLD.origin, OLD.number,
        OLD.label, OLD.issued_at, OLD.appointment_id
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a ticket keeps its number and its arrival';
    END IF;
    RETURN NEW;
END $$;

-- Managers close the present day; for everybody else days end by themselves.
CREATE OR REPLACE FUNCTION rights.guard_day() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    one public.day;
    today date;
BEGIN
    one := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    IF NOT row_security_active(TG_RELID) OR rights.my_role() IN ('manager', 'admin') THEN
        RETURN one;
    END IF;
    today := rights.today_of_turn(one.centre_id);
    IF today IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'days change in the centre''s turn only';
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF one.business_date > today AND one.closed_at IS NULL THEN
            RETURN one;
        END IF;
    ELSIF one.business_date < today AND one.closed_at IS NOT NULL THEN
        RETURN one;
    ELSIF one.business_date = today AND one.closed_at IS NULL
        AND (TG_OP = 'INSERT' OR rights.has_lapsed(one.centre_id, today))
    THEN
        RETURN one;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'the present day is a manager''s to close';
END $$;

-- Checked at the commit: whatever changed a ticket stands in its history.
CREATE OR REPLACE FUNCTION rights.guard_history() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF row_security_active(TG_RELID) AND NOT EXISTS (
        SELECT FROM event e
        WHERE e.ticket_id = NEW.id AND e.xmin = pg_current_xact_id()::xid
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a change of a ticket needs its event';
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION rights.guard_appointment() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    changes text[] := ARRAY['state', 'changed_at'];
BEGIN
    IF NOT row_security_active(TG_RELID) OR rights.my_role() <> 'kiosk' THEN
        RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - changes = to_jsonb(OLD) - changes
        AND rights.today_of_turn(NEW.centre_id) IS NOT NULL
        AND (
            (OLD.state IN ('booked', 'missed') AND NEW.state = 'arrived')
            OR (OLD.state = 'booked' AND NEW.state = 'missed' AND OLD.starts_at < NEW.changed_at)
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege
        USING MESSAGE = 'a kiosk only notes that somebody has arrived, or never came';
END $$;

-- As a day ends whoever has the turn forgets old commands, questions and notices, and no younger ones.
CREATE OR REPLACE FUNCTION rights.guard_forgetting() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    turn timestamptz;
    is_old boolean;
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN OLD;
    END IF;
    SELECT n.at INTO turn FROM news n
    WHERE n.centre_id = OLD.centre_id AND n.xmin = pg_current_xact_id()::xid;
    IF TG_TABLE_NAME = 'command' THEN
        is_old := OLD.at < turn - interval '30 days';
    ELSIF TG_TABLE_NAME = 'notice' THEN
        is_old := OLD.at < turn - interval '90 days'
            AND (NOT OLD.is_shown OR OLD.ends_at < turn - interval '90 days');
    ELSIF OLD.state = 'open' THEN
        is_old := OLD.asked_at < turn - interval '90 days';
    ELSE
        is_old := OLD.answered_at < turn - interval '30 days';
    END IF;
    IF is_old THEN
        RETURN OLD;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'it is not old enough to be forgotten';
END $$;

-- A kiosk asks; it does not answer.
CREATE OR REPLACE FUNCTION rights.guard_question() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF row_security_active(TG_RELID) AND (
        NEW.state <> 'open' OR NEW.answer <> '' OR NEW.answered_at IS NOT NULL
        OR NEW.officer_id IS NOT NULL OR NEW.read_at IS NOT NULL
        OR rights.today_of_turn(NEW.centre_id) IS NULL
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a new question is open';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE ON public.news
    FOR EACH ROW EXECUTE FUNCTION rights.guard_news();
CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE ON public.series
    FOR EACH ROW EXECUTE FUNCTION rights.guard_series();
CREATE OR REPLACE TRIGGER guard_new BEFORE INSERT ON public.ticket
    FOR EACH ROW EXECUTE FUNCTION rights.guard_new_ticket();
CREATE OR REPLACE TRIGGER guard BEFORE UPDATE ON public.ticket
    FOR EACH ROW EXECUTE FUNCTION rights.guard_ticket();
CREATE OR REPLACE TRIGGER giver AFTER INSERT ON public.ticket
    FOR EACH ROW WHEN (row_security_active('public.ticket'::regclass))
    EXECUTE FUNCTION rights.note_giver();
CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON public.day
    FOR EACH ROW EXECUTE FUNCTION rights.guard_day();
CREATE OR REPLACE TRIGGER givers AFTER INSERT ON public.day
    FOR EACH ROW EXECUTE FUNCTION rights.forget_givers();
CREATE OR REPLACE TRIGGER guard BEFORE UPDATE ON public.appointment
    FOR EACH ROW EXECUTE FUNCTION rights.guard_appointment();
CREATE OR REPLACE TRIGGER guard BEFORE DELETE ON public.command
    FOR EACH ROW EXECUTE FUNCTION rights.guard_forgetting();
CREATE OR REPLACE TRIGGER guard BEFORE DELETE ON public.question
    FOR EACH ROW EXECUTE FUNCTION rights.guard_forgetting();
CREATE OR REPLACE TRIGGER guard BEFORE DELETE ON public.notice
    FOR EACH ROW EXECUTE FUNCTION rights.guard_forgetting();
CREATE OR REPLACE TRIGGER guard_new BEFORE INSERT ON public.question
    FOR EACH ROW EXECUTE FUNCTION rights.guard_question();
DROP TRIGGER IF EXISTS guard_history ON public.ticket;
CREATE CONSTRAINT TRIGGER guard_history AFTER INSERT OR UPDATE ON public.ticket
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION rights.guard_history();
