package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.SchemeDoc.Fact;
import dev.qkpi.generator.docs.site.Links.LinkView;
import java.util.List;

/**
 * The page of an operation.
 *
 * @param direction what is said of operations that the API calls; empty for those of the API
 * @param places the parameters by the part of the request that they go to
 */
record OperationView(
        PageView page,
        LinkView group,
        String id,
        String title,
        String method,
        String methodClass,
        List<PathPart> path,
        boolean deprecated,
        boolean hook,
        String descriptionHtml,
        List<LinkView> more,
        List<NoteView> notes,
        List<String> security,
        List<String> servers,
        List<CallView> calls,
        List<PlaceView> places,
        List<RequestView> request,
        List<ResponseView> responses,
        AnswersView answers,
        List<LinkView> callbacks,
        List<ExampleView> examples,
        List<LinkView> previous,
        List<LinkView> next) {

    /** What is said of all answers together. */
    record AnswersView(List<NoteView> notes) {}

    /** A piece of a path; a variable has its braces. */
    record PathPart(String text, boolean variable) {}

    /** The parameters of one part of the request. */
    record PlaceView(String title, List<MemberView> members) {}

    /** The request's body. */
    record RequestView(String descriptionHtml, boolean required, List<MediaView> media, List<NoteView> notes) {}

    /** An answer. */
    record ResponseView(
            String status,
            String style,
            String anchor,
            String descriptionHtml,
            String exception,
            boolean hasHeaders,
            List<MemberView> headers,
            List<MediaView> media,
            boolean hasLinks,
            List<FollowView> links,
            List<NoteView> notes) {}

    /** What can be called next. */
    record FollowView(String name, String descriptionHtml, LinkView target, List<Fact> parameters) {}

    /** The calls of one form of the operation. */
    record CallView(String title, String id, String curl, String java, String async) {}
}
