//! The codec of plain Rust types.

use std::collections::BTreeMap;

use super::{Json, Reader, Result, Writer};

/// No answer is expected; whatever comes, nothing included, is passed over.
impl Json for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        if reader.peek().is_some() {
            reader.raw()?;
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw("null");
    }
}

impl Json for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }
}

impl Json for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        *self = reader.integer()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.number(self);
    }
}

impl Json for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        *self = reader.float()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Json for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        *self = reader.text()?.into_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

/// Null is nothing, and nothing is left out.
impl<T: Json + Default> Json for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        if reader.null()? {
            *self = None;
            return Ok(());
        }
        self.insert(T::default()).read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.raw("null"),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// For schemas that contain themselves.
impl<T: Json> Json for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        (**self).read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: Json + Default> Json for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        self.clear();
        reader.list(&mut |r| {
            self.push(T::default());
            self.last_mut().map_or(Ok(()), |item| item.read(r))
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.list(self.iter().map(|item| item as &dyn Json));
    }
}

impl<T: Json + Default> Json for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        self.clear();
        reader.map(&mut |r, key| {
            let mut value = T::default();
            value.read(r)?;
            self.insert(key.to_owned(), value);
            Ok(())
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.map(self.iter().map(|(key, value)| (key.as_str(), value as &dyn Json)));
    }
}
