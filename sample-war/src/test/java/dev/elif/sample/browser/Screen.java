package dev.elif.sample.browser;

import java.util.Locale;
import java.util.Map;

/** What the page is looked at on. */
enum Screen {
    WIDE(1280, 900, 1, false),
    PHONE(390, 844, 2, true);

    private final int width;
    private final int height;
    private final int scale;
    private final boolean mobile;

    Screen(int width, int height, int scale, boolean mobile) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.mobile = mobile;
    }

    /** In CSS pixels. */
    int width() {
        return width;
    }

    /** As Chromium's protocol wants it. */
    Map<String, Object> metrics() {
        return metrics(height);
    }

    /** The same screen, but as high as that. */
    Map<String, Object> metrics(long height) {
        return Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
