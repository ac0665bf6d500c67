package dev.elif.application.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything is below {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
