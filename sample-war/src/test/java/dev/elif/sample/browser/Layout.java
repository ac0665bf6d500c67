package dev.elif.sample.browser;

import java.util.List;

/** What the browser has measured of the page, in CSS pixels. */
record Layout(Browser browser) {

    static Layout of(Browser browser) {
        return new Layout(browser);
    }

    /** Whether the page is as wide as that screen; a phone's window grows with a page that is too wide. */
    boolean fits(Screen screen) {
        return Boolean.TRUE.equals(browser.run(
                "return innerWidth === " + screen.width() + " && document.documentElement.scrollWidth <= innerWidth"));
    }

    /** Texts below 12 pixels. */
    List<?> tinyTexts() {
        return (List<?>) browser.run("""
                return [...document.querySelectorAll('body *')]
                  .filter(item => [...item.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                  .filter(item => item.checkVisibility() && parseFloat(getComputedStyle(item).fontSize) < 12)
                  .map(item => item.outerHTML)
                """);
    }

    /** What can be touched, but is lower than a finger: 44 pixels, or 30 for a word in a table. */
    List<?> tinyTargets() {
        return (List<?>) browser.run("""
                return [...document.querySelectorAll('a[href], button, input, select, summary')]
                  .filter(item => item.checkVisibility() && !item.matches('.skip'))
                  .filter(item => item.getBoundingClientRect().height < (item.matches('td a') ? 30 : 44))
                  .map(item => item.outerHTML)
                """);
    }

    /** What must be pushed sideways to be seen whole; SQL and names that end in an ellipsis are not meant. */
    List<?> cutOff() {
        return (List<?>) browser.run("""
                return [...document.querySelectorAll('body *')]
                  .filter(item => item.checkVisibility() && ['auto', 'scroll'].includes(getComputedStyle(item).overflowX))
                  .filter(item => item.scrollWidth > item.clientWidth)
                  .map(item => item.outerHTML.slice(0, 300))
                """);
    }
}
