package dev.qkpi.generator.openapi;

import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents to generate from, as files, which is how OpenAPI Generator takes them. */
final class Documents {

    /** OpenAPI 3.0, with what OpenAPI Generator's engine would rename, inline or leave out. */
    static final String BOOKS_30 = """
            openapi: 3.0.3
            info: {title: Books, version: '1'}
            servers:
              - url: https://{region}.books.example/v1
                variables:
                  region: {default: eu, enum: [eu, us]}
            tags:
              - {name: books, description: "All about </br> books: {{title}} */ \\\\u0041"}
            paths:
              /books:
                get:
                  tags: [books]
                  operationId: listBooks
                  parameters:
                    - {name: q, in: query, schema: {type: string}}
                    - {name: sort, in: query, schema: {type: array, items: {type: string, enum: [title, -title]}}}
                  responses:
                    '200':
                      description: Books.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Book'}}
              /books/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
                get:
                  tags: [books]
                  operationId: getBook
                  responses:
                    '200':
                      description: A book.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}
                    '404':
                      description: No such book.
                      content:
                        application/json:
                          schema: {type: object, properties: {reason: {type: string}}}
                put:
                  tags: [books]
                  operationId: putBook
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}
                  responses:
                    '204': {description: Stored.}
            components:
              schemas:
                Book:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string, description: 'The title: "Für Elise" & <b>others</b>.'}
                    class: {type: string, nullable: true}
                    pages: {type: integer, format: int32}
                    author:
                      type: object
                      properties:
                        name: {type: string}
                    cover: {type: string, enum: [hard, soft]}
            """;

    /** OpenAPI 3.1, with a union, a map and a nullable type list. */
    static final String SHAPES_31 = """
            openapi: 3.1.0
            info: {title: Shapes, version: '1'}
            paths:
              /shapes:
                post:
                  tags: [shapes]
                  operationId: addShape
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}
                  responses:
                    '201':
                      description: The shape.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}
            components:
              schemas:
                Shape:
                  oneOf:
                    - {$ref: '#/components/schemas/Circle'}
                    - {$ref: '#/components/schemas/Square'}
                  discriminator:
                    propertyName: kind
                    mapping: {circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'}
                Circle:
                  type: object
                  required: [kind, radius]
                  properties:
                    kind: {type: string}
                    radius: {type: number}
                    label: {type: [string, 'null']}
                Square:
                  type: object
                  required: [kind]
                  properties:
                    kind: {type: string}
                    side: {type: number, format: double}
                    notes: {type: object, additionalProperties: {type: string}}
            """;

    /** Wrong in two places; OpenAPI Generator's own check, if it is on, stops it first. */
    static final String BROKEN = """
            openapi: 3.0.3
            info: {title: Broken, version: '1'}
            paths:
              /books:
                get:
                  operationId: listBooks
                  responses:
                    '200':
                      description: Books.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Bok'}}}
                post:
                  operationId: addBook
                  requestBody: {$ref: 'bodies.yaml#/Book'}
                  responses:
                    '201': {description: Stored.}
            components:
              schemas:
                Book: {type: object}
            """;

    /** Good enough for OpenAPI Generator's own check, and not for ours. */
    static final String ENDLESS = """
            openapi: 3.0.3
            info: {title: Endless, version: '1'}
            paths:
              /loops:
                get:
                  operationId: getLoop
                  responses:
                    '200':
                      description: A loop.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Loop'}}}
            components:
              schemas:
                Loop: {$ref: '#/components/schemas/Loop'}
            """;

    private Documents() {}

    static Path write(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    static Path kpi(Path directory) throws IOException {
        SpecSource source = SpecSource.classpath("dev/qkpi/spec/quantive-kpi.yaml", Documents.class.getClassLoader());
        return Files.write(directory.resolve(source.name()), source.content());
    }
}
