package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.site.Links.LinkView;
import java.util.List;

/**
 * A parameter, header or property.
 *
 * @param label what it is, for those who do not see where it stands
 * @param flags what there is to know of it in a word each
 * @param from the schema that an object has it from
 * @param layout how it is laid out in a request; empty where that is the usual way
 * @param setting the setting of the Java client that supplies it
 */
record MemberView(
        String anchor,
        String name,
        List<Flag> flags,
        String descriptionHtml,
        List<LinkView> from,
        String layout,
        String setting,
        ShapeView shape,
        List<String> examples,
        List<NoteView> notes) {

    /** A word, and how it looks. */
    record Flag(String word, String style) {}
}
