package dev.qkpi.generator.docs.site;

import java.util.List;

/**
 * What all pages share.
 *
 * @param title of the page
 * @param site title of the document
 * @param root what leads from the page to the site's folder: nothing, or {@code ../}
 * @param navigation what the sidebar has
 */
record PageView(String title, String site, String version, String root, List<NavSection> navigation) {

    /** A part of the sidebar. */
    record NavSection(String title, List<NavItem> items) {}

    /**
     * A line of the sidebar.
     *
     * @param current {@code page} on that page itself, else empty
     * @param method the HTTP method of an operation; empty for all else
     */
    record NavItem(String title, String href, String current, String method, String methodClass, List<NavItem> items) {}
}
