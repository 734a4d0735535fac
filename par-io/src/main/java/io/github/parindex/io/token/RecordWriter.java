package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records that are {@link InShort} or of a family that is {@link Keyed} as {@link RecordShape} reads them. */
final class RecordWriter extends JsonSerializer<Record> {

    /** Writes these records in this way, all others as usual. */
    static Module module() {
        return new SimpleModule().setSerializerModifier(new BeanSerializerModifier() {

            private static final long serialVersionUID = 1L;

            @Override
            public JsonSerializer<?> modifySerializer(
                    SerializationConfig config, BeanDescription described, JsonSerializer<?> usual) {
                Class<?> type = described.getBeanClass();
                boolean isOurs =
                        type.isAnnotationPresent(InShort.class) || Kinds.familyOf(type) != null || type == Bare.class;
                return isOurs && type.isRecord() ? new RecordWriter() : usual;
            }
        });
    }

    // A record of a family where no key is needed, as no other record could stand there.
    private record Bare(Record record) {}

    @Override
    public void serialize(Record written, JsonGenerator out, SerializerProvider provider) throws IOException {
        Record value = written instanceof Bare bare ? bare.record() : written;
        @Nullable String key = written instanceof Bare ? null : Kinds.keyOf(value);
        if (key != null) {
            out.writeStartObject();
            out.writeFieldName(key);
        }
        Map<String, Object> fields = fields(value);
        provider.defaultSerializeValue(inShort(value, fields).orElse(fields), out);
        if (key != null) {
            out.writeEndObject();
        }
    }

    /** The value that stands for all fields, if there are no others. */
    private static Optional<Object> inShort(Record value, Map<String, Object> fields) {
        @Nullable InShort annotation = value.getClass().getAnnotation(InShort.class);
        if (annotation == null || !annotation.written() || !fields.keySet().equals(Set.of(annotation.value()))) {
            return Optional.empty();
        }
        List<Object> distinct = fields.values().stream().distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** The fields that are there, in order. */
    private static Map<String, Object> fields(Record value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : Fields.present(value, Set.of())) {
            @Nullable Object field = Fields.value(value, name);
            if (Fields.isRest(value, name) && field instanceof Map<?, ?> rest) {
                rest.forEach((each, content) -> fields.put(each.toString(), content));
            } else if (field instanceof Record one && Fields.isOneRecord(value, name)) {
                fields.put(name, new Bare(one));
            } else if (field != null) {
                fields.put(name, field);
            }
        }
        return fields;
    }
}
