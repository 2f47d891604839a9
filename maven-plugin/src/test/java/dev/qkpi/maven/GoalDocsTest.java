package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the goals' pages and {@code qkpi:help -Ddetail} are made of is there for every goal and parameter. */
class GoalDocsTest {

    private static Document descriptor() throws Exception {
        try (InputStream in = GoalDocsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    @Test
    void every_goal_and_every_parameter_is_described() throws Exception {
        Set<String> lacking = new TreeSet<>();
        for (Element goal : elements(descriptor().getDocumentElement(), "mojo")) {
            String name = text(goal, "goal");
            if (name.equals("help")) {
                continue;
            }
            check(name, goal, lacking);
            for (Element parameter : elements(goal, "parameter")) {
                if (text(parameter, "editable").equals("true")) {
                    check(name + " " + text(parameter, "name"), parameter, lacking);
                }
            }
        }
        assertEquals(Set.of(), lacking);
    }

    private static void check(String name, Element element, Set<String> lacking) {
        String description = text(element, "description");
        if (description.length() < 40 || !description.endsWith(".") || description.contains("{@")) {
            lacking.add(name + ": a description in whole sentences");
        }
        if (text(element, "since").isEmpty()) {
            lacking.add(name + ": since");
        }
    }

    @Test
    void every_parameter_has_a_property_of_its_name() throws Exception {
        for (Element goal : elements(descriptor().getDocumentElement(), "mojo")) {
            for (Element configured : elements(goal, "configuration")) {
                for (Element parameter : elements(configured, "*")) {
                    String property = parameter.getTextContent();
                    if (property.startsWith("${qkpi.")) {
                        assertEquals("${qkpi." + parameter.getTagName() + "}", property);
                    }
                }
            }
            assertEquals("true", text(goal, "threadSafe"), text(goal, "goal"));
            assertFalse(Boolean.parseBoolean(text(goal, "requiresProject")), text(goal, "goal"));
        }
    }

    @Test
    void eclipse_knows_every_goal() throws Exception {
        Set<String> goals = new TreeSet<>();
        elements(descriptor().getDocumentElement(), "mojo").forEach(goal -> goals.add(text(goal, "goal")));
        Set<String> mapped = new TreeSet<>();
        elements(mapping().getDocumentElement(), "goal").forEach(goal -> mapped.add(goal.getTextContent()));
        assertEquals(goals, mapped);
    }

    private static Document mapping() throws Exception {
        try (InputStream in = GoalDocsTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
