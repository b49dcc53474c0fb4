/** What a browser keeps, in memory: its keys are its own properties, as a real one's are. */
class MemoryStorage {
  getItem(key: string) {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, value: string) {
    (this as unknown as Record<string, string>)[key] = value;
  }
  removeItem(key: string) {
    delete (this as unknown as Record<string, string>)[key];
  }
}

export const memoryStorage = () => new MemoryStorage() as unknown as Storage;
