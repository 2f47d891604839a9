package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.SchemeDoc.Fact;
import dev.qkpi.generator.docs.site.Links.LinkView;
import java.util.List;

/** The page that readers start from. */
record OverviewView(
        PageView page,
        String title,
        String version,
        String summary,
        String descriptionHtml,
        List<LinkView> contact,
        List<LinkView> licence,
        List<LinkView> more,
        boolean hasServers,
        List<ServerView> servers,
        boolean hasSchemes,
        List<SchemeView> schemes,
        String javaSetup,
        String shellSetup,
        List<GroupView> groups,
        List<CountView> counts) {

    /** An address of the API. */
    record ServerView(String url, String descriptionHtml, List<VariableView> variables, List<NoteView> notes) {}

    /** A variable in an address. */
    record VariableView(
            String name, String fallback, List<String> allowed, String descriptionHtml, List<NoteView> notes) {}

    /** A way to authenticate. */
    record SchemeView(
            String key, String kind, String descriptionHtml, List<Fact> facts, String setting, List<NoteView> notes) {}

    /** The operations of one tag. */
    record GroupView(
            String title, String href, String descriptionHtml, String javaType, List<OperationLine> operations) {}

    /** An operation in a list. */
    record OperationLine(
            String title,
            String href,
            String method,
            String methodClass,
            List<OperationView.PathPart> path,
            boolean deprecated) {}

    /** How many there are of something. */
    record CountView(int number, String what, String href) {}
}
