package dev.qkpi.generator.validate;

import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of validation beyond those of reading and building. */
public enum Check {
    UNKNOWN_FIELD(
            130, Level.ERROR, "Objects have the fields that OpenAPI gives them", "Tools drop what they do not know"),
    MISSING_FIELD(131, Level.ERROR, "Required fields are there", "Tools stop at documents that lack them"),
    WRONG_TYPE(132, Level.ERROR, "Fields have the type that OpenAPI gives them", "Tools take them as absent, or stop"),
    WRONG_VALUE(133, Level.ERROR, "Fields have values that OpenAPI allows", "Tools differ in what they make of others"),

    SAME_PARAMETER(134, Level.ERROR, "A list names each parameter once", "It is open which of two counts"),
    NO_SUCH_SCHEME(135, Level.ERROR, "Security names declared schemes", "Nobody can tell how to authenticate"),
    REF_SIBLINGS(136, Level.WARNING, "Nothing stands beside a reference in 3.0", "It has no effect there"),
    NO_SUCH_SCOPE(138, Level.WARNING, "Scopes are declared by a flow", "Callers cannot ask for others"),
    SERVER_VARIABLES(
            139, Level.ERROR, "Variables of servers are used and declared", "The URL cannot be made otherwise"),
    DISCRIMINATOR(
            140,
            Level.WARNING,
            "Discriminating properties are there and required",
            "A value without it fits no member"),
    SERVER_DEFAULT(
            141, Level.ERROR, "Defaults of server variables are allowed values", "The URL leads nowhere otherwise"),
    SAME_TAG(142, Level.ERROR, "Each tag is declared once", "It is open which declaration counts"),
    UNUSED(143, Level.WARNING, "Components are used", "What nothing refers to is not part of the API"),
    MEDIA_TYPE(144, Level.ERROR, "Keys of `content` are media types", "No header can name anything else"),
    IGNORED_HEADER(
            145, Level.WARNING, "Headers are none that OpenAPI ignores", "Content types and security describe them"),
    LINK(146, Level.ERROR, "Links lead to operations and their parameters", "They cannot be followed otherwise"),
    ENCODING(147, Level.WARNING, "Encodings are those of properties of forms", "Others have no effect"),
    EXPRESSION(148, Level.WARNING, "Runtime expressions are well formed", "They cannot be evaluated otherwise"),

    PATH_TEMPLATE(149, Level.ERROR, "Paths are templates that can be told apart", "It is open where a request goes"),
    OPERATION_NAME(150, Level.WARNING, "operationIds are camelCase", "Methods are called after them"),
    PATH_NAME(151, Level.WARNING, "Segments of paths are written alike", "Callers need not guess how a path is spelt"),
    SCHEMA_NAME(152, Level.WARNING, "Schemas are PascalCase", "Types are called after them"),
    PROPERTY_NAME(153, Level.WARNING, "Properties are written alike", "Callers need not guess how one is spelt"),
    DESCRIPTION(154, Level.NOTE, "Operations, parameters and schemas are described", "Names alone tell little"),
    SUMMARY(155, Level.WARNING, "Operations have a summary", "Lists of operations show it"),
    ERROR_RESPONSE(156, Level.WARNING, "Operations tell how they fail", "Callers cannot handle what they do not know"),
    PAGINATION(157, Level.NOTE, "Listings tell how they are paged", "Lists grow"),
    PROVENANCE(158, Level.WARNING, "Marks of provenance have a source and a reason", "Nobody can judge them otherwise"),
    TAG(159, Level.WARNING, "Operations have declared tags", "Interfaces are called after them"),
    CONTACT(
            160,
            Level.NOTE,
            "The document names a contact and a licence",
            "Callers know whom to ask and what they may do"),
    HTTPS(161, Level.WARNING, "Servers are called by https", "Tokens are readable on the way otherwise"),
    INLINE_SCHEMA(162, Level.NOTE, "Large schemas are components", "They have a name and can be used again"),
    SUCCESS_RESPONSE(163, Level.WARNING, "Operations tell how they succeed", "Callers cannot read an unknown answer"),
    PATH_TEXT(164, Level.WARNING, "Paths have neither a query nor a fragment", "Parameters describe a query"),

    NO_ITEMS(165, Level.ERROR, "Arrays say what their items are in 3.0", "OpenAPI requires it there"),
    SAME_VALUE(166, Level.WARNING, "Values of enums differ", "The second one means nothing"),
    PATTERN(167, Level.WARNING, "Patterns are regular expressions", "Nothing can be checked by others"),
    BOUNDS(168, Level.ERROR, "Bounds leave something between them", "No value fits otherwise"),
    NO_EFFECT(169, Level.WARNING, "Keywords have an effect on the type", "They allow whatever they seem to forbid"),
    ENUM_VALUE(170, Level.WARNING, "Values of enums fit the schema", "Nobody can send them"),
    DEFAULT_VALUE(171, Level.WARNING, "Defaults fit their schema", "They would be refused if they were sent"),
    EXAMPLE(172, Level.WARNING, "Examples fit their schema", "Callers copy them"),
    READ_AND_WRITE(173, Level.ERROR, "No property is both for reading and for writing only", "Nobody may send it"),
    DIRECTION(174, Level.WARNING, "Examples have what goes their way", "What is for reading only is not sent"),
    UNCHECKED(175, Level.NOTE, "Examples can be checked", "Nobody knows whether this one fits"),
    NULLABLE(176, Level.WARNING, "`nullable` stands where it has an effect", "Null is not allowed, though it seems so"),

    BODY(177, Level.WARNING, "No body stands in 3.0 where HTTP gives it no meaning", "It is ignored there"),

    NO_REASON(190, Level.ERROR, "What is ignored has a rule and a reason", "Nobody can judge it otherwise"),
    NOTHING_IGNORED(191, Level.WARNING, "What is ignored is there", "It may have been mended");

    private final String id;
    private final Level level;
    private final String title;
    private final String reason;

    Check(int number, Level level, String title, String reason) {
        this.id = "QKPI-" + number;
        this.level = level;
        this.title = title;
        this.reason = reason;
    }

    /** The stable id. */
    public String id() {
        return id;
    }

    /** How much it weighs unless a team says otherwise. */
    Level level() {
        return level;
    }

    /** The rule as reports show it. */
    Rule rule() {
        return new Rule(id, title, reason);
    }

    /** The rule with an id, or empty if it is none of these. */
    static Optional<Check> of(String id) {
        return Stream.of(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    /** All ids. */
    static List<String> ids() {
        return Stream.of(values()).map(Check::id).toList();
    }
}
