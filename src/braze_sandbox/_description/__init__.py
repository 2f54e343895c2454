"""The OpenAPI description: reading it, finding operations in it, and validating requests against it."""
