package dev.elif.sample.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything REST is below {@code /api}; the rest of the WAR is a static page. */
@ApplicationPath("/api")
public class Api extends Application {}
