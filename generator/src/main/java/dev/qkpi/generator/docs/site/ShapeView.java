package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.site.Links.LinkView;
import java.util.List;

/**
 * What a value looks like.
 *
 * @param hasMembers whether there are properties, so that their list has a frame
 */
record ShapeView(
        List<LinkView> type,
        List<String> limits,
        List<String> values,
        boolean hasMembers,
        List<MemberView> members,
        List<VariantView> variants,
        List<DiscriminatorView> discriminator) {

    /** One of several shapes. */
    record VariantView(String title, ShapeView shape) {}

    /** The property that tells variants apart. */
    record DiscriminatorView(String property, List<CaseView> cases) {}

    /** A value of it. */
    record CaseView(String value, LinkView type) {}
}
