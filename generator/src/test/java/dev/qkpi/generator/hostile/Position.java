package dev.qkpi.generator.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * A place of the document that takes a text.
 *
 * @param pointer JSON pointer to the text, or to what the text is the name of
 * @param key whether the text is a name
 * @param prefix what stands before the text, where it cannot stand alone
 * @param sink what becomes of the text
 */
record Position(String pointer, boolean key, String prefix, Sink sink) {

    /** What becomes of a text. */
    enum Sink {
        /** Words in a comment, or nothing: the code is the same whatever the text. */
        WORDS,
        /** A name in Java, and a literal that has the text as it is. */
        NAME_AND_LITERAL,
        /** Both, or a refusal, or nothing, as the text may not be legal there. */
        OTHER
    }

    private static final String GET = "/paths/~1things~1{id}/get";
    private static final String MULTIPART = "/paths/~1uploads/post/requestBody/content/multipart~1form-data";
    private static final String THING = "/components/schemas/Thing";

    static List<Position> all() {
        List<Position> all = new ArrayList<>();
        for (String pointer : WORDS) {
            all.add(new Position(pointer, false, "", Sink.WORDS));
        }
        all.add(new Position(
                "/components/securitySchemes/login/flows/clientCredentials/scopes/read", true, "", Sink.WORDS));
        all.add(new Position(GET + "/responses/200/links/self", true, "", Sink.WORDS));
        all.add(new Position(GET + "/responses/200/content/application~1json/examples/one", true, "", Sink.WORDS));
        for (String pointer : LITERALS) {
            all.add(new Position(pointer, false, "", Sink.NAME_AND_LITERAL));
        }
        all.add(new Position(THING + "/properties/name", true, "", Sink.NAME_AND_LITERAL));
        all.add(new Position("/components/schemas/Open/properties/known", true, "", Sink.NAME_AND_LITERAL));
        all.add(new Position("/components/schemas/Shape/discriminator/mapping/round", true, "", Sink.NAME_AND_LITERAL));
        all.add(new Position(MULTIPART + "/schema/properties/note", true, "", Sink.NAME_AND_LITERAL));
        all.add(new Position("/components/schemas/Left/properties/left", true, "", Sink.NAME_AND_LITERAL));
        all.add(new Position("/paths/~1things~1{id}", true, "/things/{id}/", Sink.OTHER));
        all.add(new Position(GET + "/responses/200/headers/X-Rate", true, "", Sink.OTHER));
        all.add(new Position(GET + "/responses/200/headers/X-Level", true, "X-", Sink.OTHER));
        all.add(new Position(MULTIPART + "/encoding/file/headers/X-Taken", true, "", Sink.OTHER));
        all.add(new Position("/paths/~1uploads/post/responses/429/headers/Retry-After", true, "", Sink.OTHER));
        all.add(new Position("/components/headers/Kind", true, "", Sink.OTHER));
        all.add(new Position("/components/responses/Done", true, "", Sink.OTHER));
        all.add(new Position("/components/schemas/Level", true, "", Sink.OTHER));
        all.add(new Position("/components/schemas/Thing", true, "", Sink.OTHER));
        all.add(new Position("/components/securitySchemes/key", true, "", Sink.OTHER));
        all.add(new Position("/servers/0/variables/region", true, "", Sink.OTHER));
        all.add(new Position("/webhooks/ping", true, "", Sink.OTHER));
        all.add(new Position(GET + "/callbacks/done", true, "", Sink.OTHER));
        all.add(new Position(GET + "/responses/404", true, "", Sink.OTHER));
        all.add(new Position(GET + "/responses/200/content/application~1json", true, "", Sink.OTHER));
        all.add(new Position(
                "/paths/~1things~1{id}/put/requestBody/content/application~1json",
                true,
                "application/json; x=",
                Sink.OTHER));
        all.add(new Position("/servers/0/url", false, "https://example.com/", Sink.OTHER));
        for (String pointer : OTHERS) {
            all.add(new Position(pointer, false, "", Sink.OTHER));
        }
        return all;
    }

    private static final List<String> WORDS = List.of(
            "/info/title",
            "/info/summary",
            "/info/description",
            "/info/version",
            "/info/termsOfService",
            "/info/contact/name",
            "/info/contact/url",
            "/info/contact/email",
            "/info/license/name",
            "/info/license/identifier",
            "/info/x-tool",
            "/externalDocs/url",
            "/externalDocs/description",
            "/servers/0/description",
            "/servers/0/variables/region/description",
            "/tags/0/description",
            "/tags/0/externalDocs/url",
            "/tags/0/externalDocs/description",
            "/paths/~1things~1{id}/summary",
            "/paths/~1things~1{id}/description",
            GET + "/summary",
            GET + "/description",
            GET + "/externalDocs/url",
            GET + "/externalDocs/description",
            GET + "/parameters/0/description",
            GET + "/parameters/0/example",
            GET + "/parameters/0/schema/pattern",
            GET + "/parameters/1/description",
            GET + "/parameters/2/schema/format",
            GET + "/parameters/2/schema/examples/0",
            GET + "/parameters/3/description",
            GET + "/parameters/4/description",
            GET + "/parameters/5/description",
            GET + "/responses/200/description",
            GET + "/responses/200/headers/X-Rate/description",
            GET + "/responses/200/links/self/description",
            GET + "/responses/200/links/self/parameters/id",
            GET + "/responses/200/content/application~1json/examples/one/summary",
            GET + "/responses/200/content/application~1json/examples/one/value/name",
            GET + "/responses/404/description",
            GET + "/responses/default/description",
            GET + "/callbacks/done/{$request.query.limit}/post/description",
            "/paths/~1things~1{id}/put/requestBody/description",
            GET + "/responses/200/headers/X-Level/description",
            GET + "/responses/200/headers/X-Level/example",
            MULTIPART + "/schema/properties/note/description",
            MULTIPART + "/schema/additionalProperties/description",
            MULTIPART + "/encoding/note/headers/X-Part/description",
            "/paths/~1uploads/post/responses/429/headers/Retry-After/description",
            "/components/headers/Kind/description",
            "/components/responses/Done/description",
            "/components/schemas/Either/description",
            "/webhooks/ping/post/summary",
            "/components/securitySchemes/key/description",
            "/components/securitySchemes/login/description",
            "/components/securitySchemes/login/flows/clientCredentials/tokenUrl",
            "/components/securitySchemes/login/flows/clientCredentials/scopes/read",
            THING + "/title",
            THING + "/description",
            THING + "/x-java-type",
            THING + "/properties/name/description",
            THING + "/properties/name/example",
            THING + "/properties/name/pattern",
            THING + "/properties/name/format",
            "/components/schemas/Level/description",
            "/components/schemas/Level/x-enum-varnames/0",
            "/components/schemas/Level/x-enum-descriptions/0",
            "/components/schemas/Shape/description",
            "/components/schemas/Open/additionalProperties/description");

    private static final List<String> LITERALS = List.of(
            GET + "/operationId",
            GET + "/parameters/2/name",
            GET + "/parameters/1/schema/enum/0",
            GET + "/responses/200/headers/X-Level/schema/enum/0",
            MULTIPART + "/encoding/note/headers/X-Part/schema/enum/0",
            "/components/headers/Kind/schema/enum/0",
            "/components/schemas/Right/properties/side/enum/0",
            THING + "/properties/kind/const",
            "/components/schemas/Level/enum/0",
            "/components/schemas/Shape/discriminator/propertyName",
            "/servers/0/variables/region/enum/1");

    private static final List<String> OTHERS = List.of(
            "/info/x-qkpi-client",
            "/tags/0/name",
            GET + "/tags/0",
            GET + "/parameters/0/name",
            GET + "/parameters/2/schema/default",
            GET + "/parameters/3/name",
            GET + "/parameters/4/name",
            GET + "/parameters/4/x-qkpi-client-property",
            GET + "/parameters/5/name",
            GET + "/callbacks/done/{$request.query.limit}/post/operationId",
            GET + "/responses/200/headers/X-Level/schema/default",
            MULTIPART + "/encoding/note/contentType",
            MULTIPART + "/encoding/file/contentType",
            "/servers/0/x-qkpi-name",
            "/servers/0/variables/region/default",
            "/servers/0/variables/free/default",
            "/webhooks/ping/post/operationId",
            "/components/securitySchemes/key/name",
            THING + "/properties/name/default",
            THING + "/required/0",
            "/components/schemas/Shape/discriminator/mapping/round");

    @Override
    public String toString() {
        return (key ? "the name at " : "") + pointer;
    }
}
