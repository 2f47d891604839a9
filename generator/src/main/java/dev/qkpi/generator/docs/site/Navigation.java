package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.site.PageView.NavItem;
import dev.qkpi.generator.docs.site.PageView.NavSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sidebar. All operations are in it while they are few; of many, only those of the resource at hand, so that the site
 * grows with the document and not with its square.
 */
final class Navigation {

    private static final int FEW = 60;
    private static final int MOST_GROUPS = 150;
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Reference reference;
    private final boolean changes;
    private final boolean small;
    private final Map<String, GroupDoc> owners = new HashMap<>();

    Navigation(Reference reference, boolean changes) {
        this.reference = reference;
        this.changes = changes;
        this.small = reference.operations().size() <= FEW;
        for (GroupDoc group : reference.groups()) {
            owners.put(Paths.group(group), group);
            group.operations().forEach(operation -> owners.put(Paths.operation(operation), group));
        }
    }

    /** A page's frame. */
    PageView page(String title, String root, String self) {
        List<NavSection> sections = new ArrayList<>();
        List<NavItem> start = new ArrayList<>();
        start.add(item("Overview", "index.html", root, self));
        if (!reference.errors().isEmpty()) {
            start.add(item("Errors", "errors.html", root, self));
        }
        if (changes) {
            start.add(item("Changes", "changes.html", root, self));
        }
        if (!reference.marks().isEmpty()) {
            start.add(item("Assumptions", "assumptions.html", root, self));
        }
        if (!reference.schemas().isEmpty()) {
            start.add(item("Schemas", "schemas/index.html", root, self));
        }
        sections.add(new NavSection("Reference", start));
        groups(false, root, self).ifPresent(sections::add);
        groups(true, root, self).ifPresent(sections::add);
        return new PageView(title, site(), reference.info().version(), root, sections);
    }

    private String site() {
        String title = reference.info().title();
        return title.isBlank() ? "API reference" : title;
    }

    private Optional<NavSection> groups(boolean hooks, String root, String self) {
        List<NavItem> items = new ArrayList<>();
        List<GroupDoc> groups = reference.groups().stream()
                .filter(group -> group.hooks() == hooks)
                .toList();
        boolean many = groups.size() > MOST_GROUPS;
        for (GroupDoc group : groups) {
            String page = Paths.group(group);
            boolean open = group == owners.get(self);
            if (!many || open) {
                List<NavItem> operations = small || open
                        ? group.operations().stream()
                                .map(each -> operation(each, root, self))
                                .toList()
                        : List.of();
                items.add(new NavItem(group.name(), root + page, current(page, self), "", "", operations));
            }
        }
        if (many) {
            items.add(item("All resources", "index.html#operations", root, ""));
        }
        String title = hooks ? "Webhooks and callbacks" : "Operations";
        return items.isEmpty() ? Optional.empty() : Optional.of(new NavSection(title, items));
    }

    private static NavItem operation(OperationDoc operation, String root, String self) {
        String page = Paths.operation(operation);
        return new NavItem(
                operation.title(),
                root + page,
                current(page, self),
                operation.method(),
                methodClass(operation.method()),
                List.of());
    }

    private static NavItem item(String title, String page, String root, String self) {
        return new NavItem(title, root + page, current(page, self), "", "", List.of());
    }

    private static String current(String page, String self) {
        return page.equals(self) ? "page" : "";
    }

    /** What a method looks like. */
    static String methodClass(String method) {
        String word = method.toLowerCase(Locale.ROOT);
        return METHODS.contains(word) ? "method-" + word : "method-other";
    }
}
