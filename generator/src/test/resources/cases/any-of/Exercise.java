package golden;

import golden.internal.JsonReader;
import golden.internal.JsonWriter;
import golden.internal.codec.ApartCodec;
import golden.internal.codec.ListsCodec;
import golden.internal.codec.MixedCodec;
import golden.internal.codec.OneOfCodec;
import golden.internal.codec.PagesCodec;
import golden.internal.codec.SourceCodec;
import golden.model.Account;
import golden.model.AccountObjectModel;
import golden.model.Backward;
import golden.model.Card;
import golden.model.CardObjectModel;
import golden.model.Count;
import golden.model.Forward;
import golden.model.Lists;
import golden.model.Mixed;
import golden.model.Narrow;
import golden.model.OneOf;
import golden.model.Other;
import golden.model.OtherKind;
import golden.model.Pages;
import golden.model.SeveralModelKind;
import golden.model.SeveralModel;
import golden.model.Whole;
import golden.model.Wide;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Values that are several members of anyOf at once. */
public final class Exercise {
    private static final URI NEXT = URI.create("/2");
    private static final Forward FORWARD = Forward.builder().next(NEXT).build();
    private static final Backward BACKWARD = Backward.builder().first("a").build();

    private Exercise() {}

    public static void main(String[] arguments) {
        // one member that knows all names there are
        trip("{\"next\":\"/2\"}", FORWARD, PagesCodec::read, PagesCodec::write);
        trip("{\"first\":\"a\",\"prev\":\"b\"}", new Backward("a", "b"), PagesCodec::read, PagesCodec::write);
        trip("{\"total\":3,\"next\":\"/2\"}", new Count(3L, NEXT), PagesCodec::read, PagesCodec::write);
        equal(FORWARD, decode("{\"next\":\"/2\",\"unheard\":1}", PagesCodec::read));
        // several
        trip("{\"next\":\"/2\",\"first\":\"a\"}", new Pages.Several(List.of(FORWARD, BACKWARD)), PagesCodec::read, PagesCodec::write);
        trip(
                "{\"total\":3,\"next\":\"/2\",\"last\":\"z\",\"first\":\"a\"}",
                new Pages.Several(List.of(new Forward(NEXT, "z"), new Count(3L, NEXT), BACKWARD)),
                PagesCodec::read,
                PagesCodec::write);
        // one of which has a value that it cannot have
        equal(FORWARD, decode("{\"next\":\"/2\",\"first\":7}", PagesCodec::read));
        trip(
                "{\"total\":\"many\",\"next\":\"/2\"}",
                new Pages.Unknown(Map.of("total", "many", "next", "/2")),
                PagesCodec::read,
                PagesCodec::write);
        // texts tell them apart
        Card card = new Card(new CardObjectModel("card"), "1", null);
        trip("{\"object\":\"card\",\"number\":\"1\"}", card, SourceCodec::read, SourceCodec::write);
        equal(card, decode("{\"object\":\"card\",\"number\":\"1\",\"iban\":\"2\"}", SourceCodec::read));
        equal(new Account(new AccountObjectModel("account"), "2", "n"), decode("{\"object\":\"account\",\"iban\":\"2\",\"name\":\"n\"}", SourceCodec::read));
        Mixed b = new Mixed.Several(List.of(new SeveralModel(SeveralModelKind.B, 1L), new Other(OtherKind.B, 2L)));
        trip("{\"kind\":\"b\",\"x\":1,\"y\":2}", b, MixedCodec::read, MixedCodec::write);
        equal(new SeveralModel(SeveralModelKind.A, 1L), decode("{\"kind\":\"a\",\"x\":1,\"y\":2}", MixedCodec::read));
        equal(new Other(OtherKind.C, 2L), decode("{\"kind\":\"c\",\"x\":1,\"y\":2}", MixedCodec::read));
        trip("\"text\"", new Mixed.OfString("text"), MixedCodec::read, MixedCodec::write);
        // one has all that the other has
        trip("{\"next\":\"/2\",\"last\":\"z\",\"more\":true}", new Whole(NEXT, "z", true), ApartCodec::read, ApartCodec::write);
        // what is left of a better member would be lost in a lesser one
        trip(
                "{\"state\":\"s\",\"size\":\"big\"}",
                new OneOf.Unknown(Map.of("state", "s", "size", "big")),
                OneOfCodec::read,
                OneOfCodec::write);
        trip("{\"state\":\"s\"}", new Wide("s"), OneOfCodec::read, OneOfCodec::write);
        // lists are told apart by their first object
        Lists wholes = new Lists.OfWholeList(List.of(new Whole(null, null, true), new Whole(NEXT, null, null)));
        trip("[{\"more\":true},{\"next\":\"/2\"}]", wholes, ListsCodec::read, ListsCodec::write);
        trip("[{\"state\":\"s\"}]", new Lists.OfNarrowList(List.of(new Narrow("s", null))), ListsCodec::read, ListsCodec::write);
        trip("[\"a\"]", new Lists.OfStringList(List.of("a")), ListsCodec::read, ListsCodec::write);
        trip("[]", new Lists.OfNarrowList(List.of()), ListsCodec::read, ListsCodec::write);
        trip("[7]", new Lists.Unknown(List.of(7L)), ListsCodec::read, ListsCodec::write);
    }

    private static <T> T decode(String json, JsonReader.Read<T> read) {
        return JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), read);
    }

    private static <T> void trip(String json, Object expected, JsonReader.Read<T> read, JsonWriter.Write<T> write) {
        T value = decode(json, read);
        equal(expected, value);
        String again = new String(JsonWriter.encode(value, write), StandardCharsets.UTF_8);
        equal(decode(json, JsonReader::readAny), decode(again, JsonReader::readAny));
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected: <" + expected + "> but was: <" + actual + ">");
        }
    }
}
