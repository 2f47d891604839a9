package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Shape.Further;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares objects and lists: members, what may stand beside them, elements. */
final class ObjectComparison {

    private final Walk walk;
    private final Changes changes;

    ObjectComparison(Walk walk) {
        this.walk = walk;
        this.changes = walk.changes;
    }

    void compare(Shapes shapes) {
        Set<String> names = new LinkedHashSet<>(shapes.before().properties.keySet());
        names.addAll(shapes.before().required);
        names.addAll(shapes.after().properties.keySet());
        names.addAll(shapes.after().required);
        names.forEach(name -> new Member(shapes, name).compare());
        further(shapes);
        items(shapes);
    }

    private void further(Shapes shapes) {
        Further before = shapes.before().further;
        Further after = shapes.after().further;
        String keyword = shapes.before().origins.containsKey("unevaluatedProperties")
                        || shapes.after().origins.containsKey("unevaluatedProperties")
                ? "unevaluatedProperties"
                : "additionalProperties";
        Pair place = shapes.at(keyword);
        if (before == Further.DESCRIBED && after == Further.DESCRIBED) {
            walk.schemas.compare(
                    shapes.before().additional, shapes.after().additional, place.labelled(place.label() + ".*"));
        } else if (before != after) {
            boolean narrower = after.compareTo(before) > 0;
            boolean map = shapes.before().properties.isEmpty()
                    && shapes.after().properties.isEmpty();
            boolean hard = map || before == Further.DESCRIBED || after == Further.DESCRIBED && before == Further.OPEN;
            String rule =
                    narrower ? hard ? "values-narrowed" : "object-closed" : hard ? "values-widened" : "object-opened";
            changes.add(
                    rule,
                    place,
                    "further members " + words(before) + ", now they "
                            + words(after).replace("were", "are"));
        }
    }

    private static String words(Further further) {
        return switch (further) {
            case OPEN -> "were allowed";
            case DESCRIBED -> "were described";
            case CLOSED -> "were forbidden";
        };
    }

    private void items(Shapes shapes) {
        List<Node> before = shapes.before().items;
        List<Node> after = shapes.after().items;
        Pair place = shapes.at("items");
        if (before.isEmpty() == after.isEmpty()) {
            walk.schemas.compare(before, after, place.labelled(place.label() + "[]"));
        } else if (!new ShapeReader(new HashSet<>())
                .read(before.isEmpty() ? after : before)
                .isAnything()) {
            String detail =
                    before.isEmpty() ? "the elements are described now" : "the elements are no longer described";
            changes.add(before.isEmpty() ? "values-narrowed" : "values-widened", place, detail);
        }
    }

    /** One member of an object, in both documents. */
    private final class Member {

        private final Shapes shapes;
        private final List<Node> before;
        private final List<Node> after;
        private final Pair place;

        Member(Shapes shapes, String name) {
            this.shapes = shapes;
            this.before = shapes.before().properties.getOrDefault(name, List.of());
            this.after = shapes.after().properties.getOrDefault(name, List.of());
            Pair pair = shapes.pair();
            this.place = new Pair(
                    before.isEmpty() ? pair.before().get("properties").get(name) : before.get(0),
                    after.isEmpty() ? pair.after().get("properties").get(name) : after.get(0),
                    pair.label() + "." + name,
                    pair.flow());
            this.name = name;
        }

        private final String name;

        void compare() {
            boolean required = shapes.after().required.contains(name);
            boolean wasRequired = shapes.before().required.contains(name);
            boolean there = !after.isEmpty() || required;
            boolean wasThere = !before.isEmpty() || wasRequired;
            boolean hidden = Access.isHidden(after, place.flow());
            boolean wasHidden = Access.isHidden(before, place.flow());
            if (there && !hidden && (!wasThere || wasHidden)) {
                appeared(required, wasThere);
            } else if (wasThere && !wasHidden && (!there || hidden)) {
                disappeared(wasRequired, there);
            } else if (there && wasThere && required != wasRequired) {
                Pair requiring = hidden ? place.flowing(Flow.NOWHERE) : place;
                changes.add(
                        required ? "became-required" : "became-optional",
                        requiring,
                        required ? "it is required now" : "it is no longer required");
            } else if (there != wasThere) {
                changes.add("access-changed", place.flowing(Flow.NOWHERE), there ? "it is new" : "it is gone");
            }
            if (there && wasThere) {
                // What both leave out this way is told nevertheless, as of no effect.
                Pair beside = hidden && wasHidden ? place.flowing(Flow.NOWHERE) : place;
                walk.schemas.compare(before, after, beside);
            }
        }

        private void appeared(boolean required, boolean wasThere) {
            String also = required ? " and required" : "";
            String detail = wasThere
                    ? "it is sent this way now" + also + ", as it is no longer " + access(before)
                    : "it is new" + also;
            boolean refused = shapes.before().further == Further.CLOSED && !wasThere;
            if (required || !refused) {
                changes.add(required ? "required-added" : "optional-added", place, detail);
            }
            if (refused) {
                changes.add("refused-added", place, "it is new, where no further members were allowed");
            }
        }

        private void disappeared(boolean wasRequired, boolean there) {
            String detail = there ? "it is no longer sent this way, as it is " + access(after) : "it is gone";
            boolean refused = shapes.after().further == Further.CLOSED && !there;
            changes.add(
                    refused && !wasRequired ? "refused-removed" : wasRequired ? "required-removed" : "optional-removed",
                    place,
                    detail
                            + (refused
                                    ? ", and no further members are allowed"
                                    : wasRequired ? "; it was required" : ""));
        }

        private String access(List<Node> nodes) {
            return Access.has(nodes, "readOnly") ? "read-only" : "write-only";
        }
    }
}
