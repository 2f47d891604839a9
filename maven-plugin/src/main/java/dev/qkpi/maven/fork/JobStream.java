package dev.qkpi.maven.fork;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.state.Input;
import dev.qkpi.generator.state.Run;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs on their way into another virtual machine. */
final class JobStream {

    private JobStream() {}

    static void write(Job job, DataOutputStream out) throws IOException {
        write(job.options(), out);
        SourceStream.write(job.source(), out);
        Wire.write(out, job.output().toString());
        write(job.run(), out);
        out.writeBoolean(job.warnings().isPresent());
        Wire.write(out, job.warnings().orElse(List.of()));
        out.flush();
    }

    static Job read(DataInputStream in, ClassLoader loader) throws IOException {
        return new Job(options(in), SourceStream.read(in, loader), Path.of(Wire.text(in)), run(in), warnings(in));
    }

    private static Optional<List<String>> warnings(DataInputStream in) throws IOException {
        boolean given = in.readBoolean();
        List<String> warnings = Wire.texts(in);
        return given ? Optional.of(warnings) : Optional.empty();
    }

    private static void write(GeneratorOptions options, DataOutputStream out) throws IOException {
        Wire.write(out, options.basePackage());
        List<String> parts = new ArrayList<>();
        for (Part part : options.parts()) {
            parts.add(part.name());
        }
        Wire.write(out, parts);
        Wire.write(out, options.nullness().name());
        Wire.write(
                out,
                options.templates().isPresent()
                        ? List.of(options.templates().get().toString())
                        : List.of());
        write(options.mappings(), out);
        List<String> folders = new ArrayList<>();
        for (Path folder : options.allowedReferences().folders()) {
            folders.add(folder.toString());
        }
        Wire.write(out, folders);
    }

    private static GeneratorOptions options(DataInputStream in) throws IOException {
        String basePackage = Wire.text(in);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String part : Wire.texts(in)) {
            parts.add(Part.valueOf(part));
        }
        Nullness nullness = Nullness.valueOf(Wire.text(in));
        List<String> templates = Wire.texts(in);
        Optional<Path> directory = templates.isEmpty() ? Optional.empty() : Optional.of(Path.of(templates.get(0)));
        Mappings mappings = mappings(in);
        Set<Path> folders = new HashSet<>();
        for (String folder : Wire.texts(in)) {
            folders.add(Path.of(folder));
        }
        return new GeneratorOptions(
                basePackage, parts, nullness, directory, mappings, new AllowedReferences(Set.of(), folders));
    }

    private static void write(Mappings mappings, DataOutputStream out) throws IOException {
        write(mappings.names(), out);
        Map<String, String> types = new LinkedHashMap<>();
        for (Map.Entry<String, ScalarKind> type : mappings.types().entrySet()) {
            types.put(type.getKey(), type.getValue().name());
        }
        write(types, out);
        write(mappings.classes(), out);
        write(mappings.imports(), out);
    }

    private static Mappings mappings(DataInputStream in) throws IOException {
        Map<String, String> names = map(in);
        Map<String, ScalarKind> types = new LinkedHashMap<>();
        for (Map.Entry<String, String> type : map(in).entrySet()) {
            types.put(type.getKey(), ScalarKind.valueOf(type.getValue()));
        }
        Map<String, String> classes = map(in);
        return new Mappings(names, types, classes, map(in));
    }

    private static void write(Map<String, String> map, DataOutputStream out) throws IOException {
        Wire.write(out, map.keySet());
        Wire.write(out, map.values());
    }

    private static Map<String, String> map(DataInputStream in) throws IOException {
        List<String> keys = Wire.texts(in);
        List<String> values = Wire.texts(in);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    private static void write(Run run, DataOutputStream out) throws IOException {
        Wire.write(out, run.generator());
        Wire.write(out, run.options());
        out.writeInt(run.inputs().size());
        for (Input input : run.inputs()) {
            Wire.write(out, List.of(input.kind().name(), input.name(), input.checksum()));
        }
        Wire.write(out, run.warnings());
    }

    private static Run run(DataInputStream in) throws IOException {
        String generator = Wire.text(in);
        List<String> options = Wire.texts(in);
        List<Input> inputs = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> input = Wire.texts(in);
            inputs.add(new Input(Input.Kind.valueOf(input.get(0)), input.get(1), input.get(2)));
        }
        return new Run(generator, options, inputs, Wire.texts(in));
    }
}
