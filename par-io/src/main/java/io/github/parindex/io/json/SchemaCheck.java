package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Locations;
import io.github.parindex.io.token.Numbers;
import io.github.parindex.io.token.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks documents against a schema, and says what is wrong in the words of the readers. */
final class SchemaCheck {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private static final SchemaRegistry REGISTRY = quietRegistry();

    private static final Map<String, JsonNode> TREES = Stream.of(DocumentSchema.values())
            .collect(Collectors.toMap(DocumentSchema::urn, document -> Json.tree(document.text())));

    /** One for each document, as a compiled schema is immutable. */
    private static final Map<DocumentSchema, SchemaCheck> KNOWN = new EnumMap<>(DocumentSchema.class);

    static {
        for (DocumentSchema document : DocumentSchema.values()) {
            KNOWN.put(document, new SchemaCheck(REGISTRY.getSchema(SchemaLocation.of(document.urn()))));
        }
    }

    private final Schema schema;

    /** The checker loads SLF4J, which warns who has no logging. That is kept from who said nothing of its verbosity. */
    private static SchemaRegistry quietRegistry() {
        if (System.getProperty(VERBOSITY) != null) {
            return registry();
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            return registry();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build())
                        .schemas(Stream.of(DocumentSchema.values())
                                .collect(Collectors.toMap(DocumentSchema::urn, DocumentSchema::text))));
    }

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(DocumentSchema document) {
        return Objects.requireNonNull(KNOWN.get(document));
    }

    Loaded<String> check(Source source, ReadLimits limits, Numbers numbers) {
        Loaded<String> loaded = source.text(limits);
        Optional<String> text = loaded.usable();
        if (text.isEmpty()) {
            return loaded;
        }
        Findings findings = new Findings(source.name(), text.get(), limits);
        try {
            check(text.get(), numbers, findings);
        } catch (Findings.TooMany hopeless) {
            return findings.loaded(null);
        }
        return findings.loaded(findings.isClean() ? text.get() : null);
    }

    private void check(String text, Numbers numbers, Findings findings) {
        @Nullable Object tree = DocumentReader.shape(text, new Tree(), numbers, findings);
        if (tree instanceof JsonNode document) {
            List<Error> errors = schema.validate(document);
            SchemaFaults faults = new SchemaFaults(findings, errors);
            faults.report(errors);
            reportUnknown(faults.unknown(), text, findings);
        }
    }

    /** Where a field is not known, its name is at fault, not its value. */
    private static void reportUnknown(Map<String, Problem> unknown, String text, Findings findings) {
        Map<String, Locations.Location> names = Locations.ofNames(text, unknown.keySet(), findings.limits());
        unknown.forEach((pointer, problem) -> {
            Locations.Location name = Objects.requireNonNull(names.get(pointer));
            findings.add(problem.at(name.line(), name.column()));
        });
    }

    /** The fields that the schema knows where an error was found. */
    static List<String> fieldsBeside(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        JsonNode schema =
                Objects.requireNonNull(TREES.get(location.getAbsoluteIri().toString()));
        String owner = location.getFragment().getParent().toString();
        List<String> fields = new ArrayList<>();
        schema.at(owner).path("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
