package dev.qkpi.generator.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;

/**
 * One value of a class that has too many for a record.
 *
 * @param property the property it holds
 * @param part the same as its builder sees it
 * @param type what the accessor gives
 * @param absent what it gives where nothing is set; empty for null
 */
record WideValue(Property property, BuilderPart part, TypeName type, CodeBlock absent) {

    /** Whether an object without it is not complete. */
    boolean required() {
        return absent.isEmpty() && property.presence().isNeverNull();
    }

    String literal() {
        return JavaText.literal(property.wireName());
    }

    String docs() {
        return RecordDocs.words(property);
    }
}
