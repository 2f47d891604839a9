package dev.qkpi.generator.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that mean something already: to Java, to generated code, or to a file system. */
final class ReservedNames {

    /** The types of {@code java.lang}, which every source sees by their simple names. */
    private static final Set<String> JAVA_LANG = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class ClassCastException
            ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
            IndexOutOfBoundsException InheritableThreadLocal InstantiationError InstantiationException Integer
            InternalError InterruptedException Iterable LayerInstantiationException LinkageError Long Math Module
            ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
            NoSuchMethodError NoSuchMethodException NullPointerException Number NumberFormatException Object
            OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record
            ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue
            SecurityException SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath String
            StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath
            ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void""".split("\\s+"));

    /** Types that nest in generated ones, or that generated code names most. */
    private static final Set<String> GENERATED = Set.of(
            "Builder", "Unknown", "Several", "List", "Map", "Set", "Collection", "Optional", "Objects", "Nullable");

    /** Methods that every object or record has. */
    private static final Set<String> MEMBERS = Set.of(
            "clone finalize getClass hashCode notify notifyAll toString wait builder toBuilder equals".split(" "));

    /** Words that Java 17 takes for something else in some places. */
    private static final Set<String> CONTEXTUAL = Set.of("yield", "record", "sealed", "permits", "when", "var");

    /** Java 17's. The JDK's own list would load its compiler's module for every run. */
    private static final Set<String> KEYWORDS = Set.of("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null package
            private protected public return short static strictfp super switch synchronized this throw throws transient
            true try void volatile while _""".split("\\s+"));

    private static final Set<String> DEVICES = new HashSet<>(Arrays.asList("con prn aux nul".split(" ")));

    static {
        for (int i = 0; i < 10; i++) {
            DEVICES.add("com" + i);
            DEVICES.add("lpt" + i);
        }
    }

    private ReservedNames() {}

    static boolean isType(String name) {
        return JAVA_LANG.contains(name) || GENERATED.contains(name) || isDevice(name);
    }

    static boolean isMember(String name) {
        return MEMBERS.contains(name) || CONTEXTUAL.contains(name) || isKeyword(name);
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Whether no file on Windows may have the name, whatever its extension. */
    static boolean isDevice(String name) {
        return DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }
}
