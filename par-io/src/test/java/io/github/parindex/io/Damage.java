package io.github.parindex.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.io.token.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents with a few faults anywhere. */
public final class Damage {

    private Damage() {}

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Changes, adds or takes away up to three values anywhere. */
    public static String of(String text, List<String> values, List<String> fields, Random random) {
        JsonNode document = Json.tree(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<ContainerNode<?>> nodes = new ArrayList<>();
            collect(document, nodes);
            damage(any(nodes, random), values, fields, random);
        }
        return document.toPrettyString();
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> nodes) {
        if (node instanceof ContainerNode<?> container) {
            nodes.add(container);
        }
        node.forEach(child -> collect(child, nodes));
    }

    private static void damage(ContainerNode<?> node, List<String> values, List<String> fields, Random random) {
        JsonNode value = Json.tree(any(values, random));
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            int index = random.nextInt(list.size());
            if (random.nextBoolean()) {
                list.remove(index);
            } else {
                list.set(index, value);
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            boolean isNew = names.isEmpty() || random.nextInt(3) == 0;
            String name = isNew ? any(fields, random) : any(names, random);
            if (isNew || random.nextBoolean()) {
                object.set(name, value);
            } else {
                object.remove(name);
            }
        }
    }
}
