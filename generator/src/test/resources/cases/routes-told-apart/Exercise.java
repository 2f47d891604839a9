package golden;

import golden.api.BucketsApi;
import golden.api.ThingsApi;
import golden.server.ToldServer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which operation gets requests that are right for none, for one, or for several of a path. */
public final class Exercise {
    private static final String UUID = "00000000-0000-0000-0000-000000000001";

    private static final List<String> CALLED = new ArrayList<>();

    private Exercise() {}

    public static void main(String[] arguments) throws Exception {
        try (ToldServer server = ToldServer.builder()
                .buckets(recording(BucketsApi.class))
                .things(recording(ThingsApi.class))
                .start()) {
            URI base = server.baseUrl();
            reaches("putObject [b, Binary]", base, "PUT", "/b?upload=u");
            reaches("copyObject [b, there]", base, "PUT", "/b?part=1", "x-copy-source", "there");
            reaches("putPart [b, 1, u, Binary]", base, "PUT", "/b?part=1&upload=u");
            reaches("copyPart [b, there, 1, u]", base, "PUT", "/b?part=1&upload=u", "x-COPY-source", "there");
            reaches("listReports [b]", base, "GET", "/b?report");
            reaches("getReport [b, [a, c]]", base, "GET", "/b?report&ids=a&ids=c");
            reaches("getObjects [b, GetObjectsParams[prefix=null]]", base, "GET", "/b?ids=a");
            reaches("bySlug [newer, p]", base, "GET", "/things/newer/p");
            reaches("byKind [100%, p]", base, "GET", "/things/100%25/p");
            reaches("byNumber [-7, p]", base, "GET", "/things/-7/p");
            reaches("byUuid [" + UUID + ", p]", base, "GET", "/things/" + UUID + "/p");
            reaches("eitherUuid [" + UUID + "]", base, "GET", "/either/" + UUID);
            reaches("find []", base, "GET", "/find?name=n");
            reaches("picture []", base, "GET", "/picture");
            reaches("picture []", base, "GET", "/picture", "Accept", "*/*");
            reaches("picture []", base, "GET", "/picture", "Accept", "image/gif;q=0.5, application/json");
            reaches("pictureAsBinary []", base, "GET", "/picture", "Accept", "image/gif");
            reaches("pictureAsBinary []", base, "GET", "/picture", "Accept", "*/*, image/png");
            fails("path id: is not a whole number", base, "/either/x");
            fails("path id: is a whole number out of range", base, "/either/99999999999");
            fails("query name: is required", base, "/find?by=name");
        }
    }

    private static <T> T recording(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, all) -> {
            List<String> texts = new ArrayList<>();
            for (Object argument : all == null ? new Object[0] : all) {
                texts.add(argument instanceof Binary ? "Binary" : String.valueOf(argument));
            }
            CALLED.add(method.getName() + " " + texts);
            Class<?> answer = method.getReturnType();
            return answer == String.class ? "done" : answer == Binary.class ? Binary.ofBytes(new byte[1]) : null;
        }));
    }

    private static void reaches(String expected, URI base, String method, String target, String... headers)
            throws Exception {
        CALLED.clear();
        HttpResponse<String> answer = send(base, method, target, headers);
        equal(target + " " + List.of(expected), target + " " + CALLED);
        equal(true, answer.statusCode() < 300);
    }

    private static void fails(String problem, URI base, String target) throws Exception {
        CALLED.clear();
        HttpResponse<String> answer = send(base, "GET", target);
        equal(400, answer.statusCode());
        equal(true, answer.body().contains("\"detail\":\"" + problem + "\""));
        equal(List.of(), CALLED);
    }

    private static HttpResponse<String> send(URI base, String method, String target, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .method(method, method.equals("PUT") ? BodyPublishers.ofString("x") : BodyPublishers.noBody());
        List<String> pairs = Arrays.asList(headers);
        for (int i = 0; i < pairs.size(); i += 2) {
            request.header(pairs.get(i), pairs.get(i + 1));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
