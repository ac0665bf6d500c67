package dev.elif.cdi.core;

import dev.elif.error.ConfigurationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;

/** Asks at start whether the database answers, and waits for it when it may. */
final class Reachability {

    private static final Logger LOG = System.getLogger(Reachability.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataSourceSettings place;
    private final StartSettings start;
    private final Pool pool;

    Reachability(DataSourceSettings place, StartSettings start, Pool pool) {
        this.place = place;
        this.start = start;
        this.pool = pool;
    }

    /**
     * Returns when the database has answered.
     *
     * @throws ConfigurationException when it does not, with what to do
     */
    void await() {
        long patience =
                start.policy() == StartSettings.Policy.WAIT ? start.waitLimit().toNanos() : 0;
        long begun = System.nanoTime();
        while (true) {
            try {
                pool.release(pool.writer());
                return;
            } catch (SQLException failed) {
                CdiMessage kind = kind(failed);
                if (kind != CdiMessage.UNREACHABLE || System.nanoTime() - begun >= patience) {
                    throw problem(failed, kind, patience > 0);
                }
                pause(failed);
            }
        }
    }

    private void pause(SQLException failed) {
        LOG.log(Level.INFO, "Waiting for the database at [{0}]: {1}", place, reason(failed));
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw problem(failed, CdiMessage.UNREACHABLE, false);
        }
    }

    private ConfigurationException problem(SQLException failed, CdiMessage kind, boolean waited) {
        Problems problems = new Problems();
        String address = place.address();
        if (kind == CdiMessage.UNREACHABLE && waited) {
            String limit = Durations.text(start.waitLimit());
            problems.add(CdiMessage.STILL_UNREACHABLE, address, limit, reason(failed), place.key("url"));
        } else if (kind == CdiMessage.LOGIN_REFUSED) {
            problems.add(kind, address, reason(failed), place.key("username"), place.key("password"));
        } else {
            problems.add(kind, address, reason(failed), place.key("url"));
        }
        return problems.asException("start").orElseThrow();
    }

    /** The driver's message, and its root where that says more: an unknown host is named only there. */
    private String reason(SQLException failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = String.valueOf(failed.getMessage()).strip().replaceFirst("\\.$", "");
        return place.withoutSecrets(root == failed ? text : text + " (" + root + ")");
    }

    private static CdiMessage kind(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        if (state.startsWith("28")) {
            return CdiMessage.LOGIN_REFUSED;
        }
        return state.equals("3D000") ? CdiMessage.NO_SUCH_DATABASE : CdiMessage.UNREACHABLE;
    }
}
