package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.call.Setup;
import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.SchemeDoc;
import dev.qkpi.generator.docs.content.ServerDoc;
import dev.qkpi.generator.docs.site.OverviewView.CountView;
import dev.qkpi.generator.docs.site.OverviewView.GroupView;
import dev.qkpi.generator.docs.site.OverviewView.OperationLine;
import dev.qkpi.generator.docs.site.OverviewView.SchemeView;
import dev.qkpi.generator.docs.site.OverviewView.ServerView;
import dev.qkpi.generator.docs.site.OverviewView.VariableView;
import java.util.ArrayList;
import java.util.List;

/** The page that readers start from, and those of resources. */
final class OverviewPage {

    private final Reference reference;
    private final Navigation navigation;

    OverviewPage(Reference reference, Navigation navigation) {
        this.reference = reference;
        this.navigation = navigation;
    }

    OverviewView view(Setup setup) {
        Reference.Info info = reference.info();
        PageView page = navigation.page("", "", "index.html");
        return new OverviewView(
                page,
                page.site(),
                info.version(),
                info.summary(),
                Prose.html(info.description(), 1),
                info.contact().stream().map(Links::out).toList(),
                info.licence().stream().map(Links::out).toList(),
                info.more().stream().map(Links::out).toList(),
                !reference.servers().isEmpty(),
                reference.servers().stream().map(OverviewPage::server).toList(),
                !reference.schemes().isEmpty(),
                reference.schemes().stream().map(OverviewPage::scheme).toList(),
                setup.java(),
                setup.shell(),
                reference.groups().stream().map(group -> group(group, "", 2)).toList(),
                counts());
    }

    /** The page of a resource. */
    GroupPageView view(GroupDoc group) {
        return new GroupPageView(
                navigation.page(group.name(), "../", Paths.group(group)), group.hooks(), group(group, "../", 1));
    }

    /** The page of a resource. */
    record GroupPageView(PageView page, boolean hook, GroupView group) {}

    private List<CountView> counts() {
        List<CountView> counts = new ArrayList<>();
        counts.add(count(reference.operations().size(), "operation", "#operations"));
        counts.add(count(reference.schemas().size(), "schema", "schemas/index.html"));
        counts.add(count(reference.errors().size(), "error", "errors.html"));
        counts.add(count(reference.marks().size(), "assumption", "assumptions.html"));
        return counts.stream().filter(count -> count.number() > 0).toList();
    }

    private static CountView count(int number, String what, String href) {
        return new CountView(number, number == 1 ? what : what + "s", href);
    }

    private static ServerView server(ServerDoc server) {
        return new ServerView(
                server.url(),
                Prose.html(server.description(), 2),
                server.variables().stream()
                        .map(variable -> new VariableView(
                                variable.name(),
                                variable.fallback(),
                                variable.allowed(),
                                Prose.html(variable.description(), 2),
                                NoteView.of(variable.notes())))
                        .toList(),
                NoteView.of(server.notes()));
    }

    private static SchemeView scheme(SchemeDoc scheme) {
        return new SchemeView(
                scheme.key(),
                scheme.kind(),
                Prose.html(scheme.description(), 3),
                scheme.facts(),
                scheme.setting(),
                NoteView.of(scheme.notes()));
    }

    private static GroupView group(GroupDoc group, String root, int level) {
        return new GroupView(
                group.name(),
                root + Paths.group(group),
                Prose.html(group.description(), level),
                group.javaType(),
                group.operations().stream()
                        .map(operation -> line(operation, root))
                        .toList());
    }

    private static OperationLine line(OperationDoc operation, String root) {
        return new OperationLine(
                operation.title(),
                root + Paths.operation(operation),
                operation.method(),
                Navigation.methodClass(operation.method()),
                OperationPages.path(operation.path()),
                operation.deprecated());
    }
}
