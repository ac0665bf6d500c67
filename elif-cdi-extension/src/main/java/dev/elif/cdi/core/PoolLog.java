package dev.elif.cdi.core;

import io.agroal.api.AgroalDataSourceListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes what a pool warns of to the log. */
final class PoolLog implements AgroalDataSourceListener {

    private static final Logger LOG = System.getLogger(Pool.class.getName());

    @Override
    public void onWarning(String message) {
        LOG.log(Level.WARNING, message);
    }

    @Override
    public void onWarning(Throwable problem) {
        LOG.log(Level.WARNING, "The connection pool met a problem", problem);
    }
}
