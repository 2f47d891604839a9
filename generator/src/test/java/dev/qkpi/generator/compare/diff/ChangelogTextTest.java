package dev.qkpi.generator.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry finds its place in a changelog, and finds it once. */
class ChangelogTextTest {

    private static final ChangelogEntry ENTRY = entry();

    private static ChangelogEntry entry() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("Added", List.of("- A."));
        sections.put("Removed", List.of("- R."));
        return new ChangelogEntry(sections);
    }

    @Test
    void aChangelogIsBegunWhereThereIsNone() {
        assertEquals("""
                # Changelog

                ## [Unreleased]

                ### Added

                - A.

                ### Removed

                - R.
                """, ChangelogText.with("", ENTRY));
    }

    @Test
    void whatIsNotReleasedComesBeforeTheReleases() {
        assertEquals("""
                # Changelog

                Words.

                ## [Unreleased]

                ### Added

                - A.

                ### Removed

                - R.

                ## [1.0.0]

                ### Added

                - Old.
                """, ChangelogText.with("# Changelog\n\nWords.\n\n## [1.0.0]\n\n### Added\n\n- Old.\n", ENTRY));
    }

    @Test
    void linesJoinTheSectionsThatAreThereAndLineEndsStay() {
        String text = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- B.\n\n### Security\n\n- S.\n\n## [1.0.0]\n";
        String joined =
                "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- B.\n- A.\n\n### Removed\n\n- R.\n\n### Security\n\n- S.\n\n## [1.0.0]\n";
        assertEquals(joined, ChangelogText.with(text, ENTRY));
        assertEquals(joined.replace("\n", "\r\n"), ChangelogText.with(text.replace("\n", "\r\n"), ENTRY));
    }

    @Test
    void whatIsThereAlreadyIsNotPutInAgain() {
        String once = ChangelogText.with("", ENTRY);
        assertEquals(once, ChangelogText.with(once, ENTRY));
        assertEquals("# C\n", ChangelogText.with("# C\n", new ChangelogEntry(Map.of())));
    }
}
