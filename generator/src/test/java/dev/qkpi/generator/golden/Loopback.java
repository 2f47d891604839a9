package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.model.ClientModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Every operation of a compiled tree, called through its client and answered by its server on loopback: the arguments
 * must arrive as given, the results must come back as returned, now and later.
 */
public final class Loopback {

    private static final int TURNS = 3;

    private final ClassLoader classes;
    private final String basePackage;
    private final String prefix;
    private final Samples samples;
    private final Optional<HeaderCalls> headers;
    private final List<String> problems = new ArrayList<>();
    private volatile List<Object> received;
    private volatile Object returned;
    private volatile String receiver;
    private volatile Object set;
    private int step = 1;
    private boolean exact = true;
    private ValueText values = new ValueText(true);

    /** Calls for a tree in which no property has one value only. */
    public Loopback(ClassLoader classes, String basePackage, String prefix) {
        this(classes, basePackage, prefix, new Samples(FixedValues.NONE), Optional.empty());
    }

    /** Calls for the API of a model. */
    Loopback(ClassLoader classes, String basePackage, ClientModel model) {
        this(
                classes,
                basePackage,
                model.prefix(),
                new Samples(FixedValues.of(model)),
                Optional.of(new HeaderCalls(classes, basePackage, model)));
    }

    private Loopback(
            ClassLoader classes, String basePackage, String prefix, Samples samples, Optional<HeaderCalls> headers) {
        this.classes = classes;
        this.basePackage = basePackage;
        this.prefix = prefix;
        this.samples = samples;
        this.headers = headers;
    }

    /** Leaves out operations of large interfaces: of each, only every so many are called. */
    public Loopback every(int number) {
        step = number;
        return this;
    }

    /** Is content with values of other types if they say the same: documents of others have unions that fit several. */
    Loopback lenient() {
        exact = false;
        values = new ValueText(false);
        return this;
    }

    /** Calls everything; gives how many operations there were, and fails with all that went wrong. */
    public int callAll() throws Exception {
        int called = tryAll();
        assertEquals("", String.join("\n", problems));
        return called;
    }

    /** What went wrong in the calls so far. */
    List<String> problems() {
        return problems;
    }

    /** Calls everything; gives how many operations there were. */
    int tryAll() throws Exception {
        Class<?> serverType = classes.loadClass(basePackage + ".server." + prefix + "Server");
        List<Method> mounts = Arrays.stream(
                        serverType.getMethod("builder").invoke(null).getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && method.getParameterTypes()[0].getName().startsWith(basePackage + ".api."))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        // In documents of others, operations of different interfaces may look the same on the wire.
        List<List<Method>> servers =
                exact ? List.of(mounts) : mounts.stream().map(List::of).toList();
        int called = 0;
        for (List<Method> mounted : servers) {
            called += tryAll(serverType, mounted);
        }
        return called;
    }

    /** Calls the operations of some interfaces, with a server that has only these. */
    private int tryAll(Class<?> serverType, List<Method> mounts) throws Exception {
        Object serverBuilder = serverType.getMethod("builder").invoke(null);
        for (Method mount : mounts) {
            mount.invoke(serverBuilder, implementation(mount.getParameterTypes()[0]));
        }
        int called = 0;
        try (AutoCloseable server =
                (AutoCloseable) serverBuilder.getClass().getMethod("start").invoke(serverBuilder)) {
            Object client = client((URI) serverType.getMethod("baseUrl").invoke(server));
            Object async = client.getClass().getMethod("async").invoke(client);
            for (Method mount : mounts) {
                Object resource = client.getClass().getMethod(mount.getName()).invoke(client);
                Object asyncResource =
                        async.getClass().getMethod(mount.getName()).invoke(async);
                called += callResource(mount.getParameterTypes()[0], resource, asyncResource);
                tryHeaders(mount, client);
            }
        }
        return called;
    }

    private Object implementation(Class<?> api) {
        return Proxy.newProxyInstance(classes, new Class<?>[] {api}, (proxy, method, arguments) -> {
            received = arguments == null ? List.of() : Arrays.asList(arguments);
            receiver = method.getName();
            if (headers.isPresent() && headers.get().isDocumented(method)) {
                set = headers.get().send(method, samples);
            }
            returned = method.getReturnType() == void.class ? null : samples.of(method.getGenericReturnType());
            return returned;
        });
    }

    private Object client(URI baseUrl) throws Exception {
        Object builder = classes.loadClass(basePackage + "." + prefix + "Client")
                .getMethod("builder")
                .invoke(null);
        builder.getClass().getMethod("baseUrl", URI.class).invoke(builder, baseUrl);
        for (Method method : builder.getClass().getMethods()) {
            boolean setting = method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class;
            if (setting && !method.getName().equals("baseUrl")) {
                method.invoke(builder, "set-once");
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private int callResource(Class<?> api, Object resource, Object asyncResource) throws Exception {
        List<Method> methods = new ArrayList<>();
        for (Method method : api.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                methods.add(method);
            }
        }
        for (int k = methods.size() - 1; k >= 0; k -= step) {
            Method method = methods.get(k);
            Method later = Arrays.stream(asyncResource.getClass().getMethods())
                    .filter(candidate -> candidate.getName().equals(method.getName())
                            && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()))
                    .findFirst()
                    .orElseThrow();
            // Several times, so that members of unions take their turns.
            for (int turn = 0; turn < (exact ? TURNS : 1); turn++) {
                tryOut(method, resource);
                tryOut(later, asyncResource);
            }
        }
        return methods.size();
    }

    /** Calls the operations whose answers have documented headers once more: they must arrive as they were set. */
    private void tryHeaders(Method mount, Object client) {
        for (Method method : mount.getParameterTypes()[0].getMethods()) {
            if (headers.isPresent()
                    && Modifier.isAbstract(method.getModifiers())
                    && headers.get().isDocumented(method)) {
                samples.setPlain(true);
                try {
                    Object[] arguments = arguments(method);
                    Object got = headers.get()
                            .receive(
                                    method,
                                    client,
                                    view -> invoke(
                                            method, invoke(member(view.getClass(), mount.getName()), view), arguments));
                    assertEquals(
                            values.text(headers.get().values(set)),
                            values.text(headers.get().values(got)),
                            "headers");
                } catch (AssertionError | Exception e) {
                    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
                    problems.add("headers of " + method.getName() + ": " + cause);
                }
            }
        }
    }

    private static Method member(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] arguments(Method method) throws ReflectiveOperationException {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = samples.of(method.getGenericParameterTypes()[i]);
        }
        return arguments;
    }

    private void tryOut(Method method, Object target) {
        samples.setPlain(false);
        int known = problems.size();
        tryNow(method, target);
        // Some styles cannot carry what separates elements, and say so.
        if (problems.size() > known && problems.get(known).endsWith("the character that separates elements")) {
            problems.remove(known);
            samples.setPlain(true);
            tryNow(method, target);
        }
    }

    private void tryNow(Method method, Object target) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        try {
            check(method, arguments(method), target);
        } catch (InvocationTargetException | ExecutionException e) {
            problems.add(name + ": " + words(e.getCause()));
        } catch (AssertionError | Exception e) {
            problems.add(name + ": " + e);
        }
    }

    /** What went wrong; of an answer that is no success also the body, where servers say what they miss. */
    private static String words(Throwable failure) {
        try {
            return failure + " " + failure.getClass().getMethod("bodyText").invoke(failure);
        } catch (ReflectiveOperationException e) {
            return String.valueOf(failure); // no answer at all
        }
    }

    private void check(Method method, Object[] arguments, Object target) throws Exception {
        received = null;
        Object result = method.invoke(target, arguments);
        result = result instanceof CompletableFuture<?> future ? future.get(30, TimeUnit.SECONDS) : result;
        assertEquals(method.getName(), receiver, "method");
        assertEquals(values.text(Arrays.asList(arguments)), values.text(received), "arguments");
        assertEquals(values.text(returned), values.text(result), "result");
    }
}
