package dev.elif.cdi.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Lets the server's JSON-B know models; loaded as a service, also where an application lists its own classes. */
public final class ElifFeature implements Feature {

    /** Behind what the application has itself. */
    static final int LAST = 10_000;

    /** Called by the service loader. */
    public ElifFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        if (Jsonbs.present()) {
            context.register(new ElifJsonb(), LAST);
        }
        return Jsonbs.present();
    }
}
